/** What a form shows only after something has happened to it: loaded then, and not with the page. */
export { AsideNotice } from "./aside-notice";
export { ClosedOutcome } from "./closed-outcome";
export { ConflictNotice } from "./conflict-notice";
export { DeclineDialog } from "./decline-dialog";
export { DeclinedNotice } from "./declined-notice";
export { DeclinedOutcome } from "./declined-outcome";
export { SaveTrouble } from "./save-trouble";
export { SentOutcome } from "./sent-outcome";
