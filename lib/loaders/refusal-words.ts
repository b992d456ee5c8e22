import type { RefusalKind } from "@/lib/domain/mail";
import { t } from "@/lib/i18n";

const REASONS: Readonly<Record<RefusalKind, string>> = {
  unknown: "The mail server there does not know {email}.",
  full: "The mailbox {email} is full.",
  blocked: "The mail server there takes no mail from here for {email}.",
  refused: "The mail server there refused the mail to {email}.",
  silent: "No mail server has taken the mail to {email} for several days.",
};

/** Why a mail could not arrive, in a sentence. */
export const refusalWords = (why: RefusalKind, email: string): string => t(REASONS[why], { email });

/** What helps where the viewer is rated: see findAddressState. */
export const leftToOthers = (): string =>
  t(
    "If the address is wrong, an organiser who is not rated at the moment can correct it, or the operator. You cannot: a round that is not over is about you.",
  );
