import { lazy } from "react";
import { t } from "@/lib/i18n";

const afterwards = () => import("./afterwards");

/** Fetches the parts that are shown afterwards while there is still a connection to fetch them by. */
export const prepareLater = (): void => {
  afterwards().catch(() => {});
};

const Missing = () => (
  <p role="alert" className="text-warning">
    {t("This part of the page could not be loaded. Your answers are safe: load the page again.")}
  </p>
);
const missing = () => ({ default: Missing });

export const AsideNotice = lazy(() => afterwards().then((part) => ({ default: part.AsideNotice }), missing));
export const ConflictNotice = lazy(() =>
  afterwards().then((part) => ({ default: part.ConflictNotice }), missing),
);
export const ClosedOutcome = lazy(() =>
  afterwards().then((part) => ({ default: part.ClosedOutcome }), missing),
);
export const DeclineDialog = lazy(() =>
  afterwards().then((part) => ({ default: part.DeclineDialog }), missing),
);
export const DeclinedNotice = lazy(() =>
  afterwards().then((part) => ({ default: part.DeclinedNotice }), missing),
);
export const DeclinedOutcome = lazy(() =>
  afterwards().then((part) => ({ default: part.DeclinedOutcome }), missing),
);
export const SaveTrouble = lazy(() => afterwards().then((part) => ({ default: part.SaveTrouble }), missing));
export const SentOutcome = lazy(() => afterwards().then((part) => ({ default: part.SentOutcome }), missing));
