import { t } from "@/lib/i18n";

/** Beside a field that takes the address of somebody from outside, where no mail can go there. */
export const OutsideNote = () => (
  <p className="text-muted text-sm">
    {t(
      "To invite somebody from outside, a mail server is needed, and none is set here. People who are members can be asked all the same.",
    )}
  </p>
);
