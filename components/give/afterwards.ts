/** What a form shows only after something has happened to it: loaded then, and not with the page. */
export { ClosedOutcome } from "./closed-outcome";
export { DeclineDialog } from "./decline-dialog";
export { DeclinedOutcome } from "./declined-outcome";
export { RivalNotice } from "./rival-notice";
export { SaveTrouble } from "./save-trouble";
export { SentOutcome } from "./sent-outcome";
