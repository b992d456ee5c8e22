import { SIGN_IN_PROBLEMS, type SignInProblem } from "@/lib/domain/sign-in";
import { t } from "@/lib/i18n";

type Words = { title: string; text: string };

/** One kind sentence for each reason, and what to do now; `company` is how the provider is called here. */
export const problemWords = (error: string, company: string): Words => {
  const words: Record<SignInProblem, Words> = {
    Verification: {
      title: t("This link can no longer be used"),
      text: t("It works once and for a short time. Ask for a new one below."),
    },
    cancelled: {
      title: t("You turned back"),
      text: t("Nothing has happened. Try again whenever you like."),
    },
    unverified: {
      title: t("Your mail address is not confirmed"),
      text: t("{company} does not say that your mail address is yours. Ask for a link by mail instead.", {
        company,
      }),
    },
    unknown: {
      title: t("You have no place here yet"),
      text: t("Ask whoever runs feedback in your company to add you with your mail address, then try again."),
    },
    other_identity: {
      title: t("Another account is connected already"),
      text: t("Ask for a link by mail, and disconnect the other account of {company} on your account page.", {
        company,
      }),
    },
    unreachable: {
      title: t("{company} does not answer", { company }),
      text: t("Try again in a few minutes, or ask for a link by mail."),
    },
    too_many: {
      title: t("That was a little fast"),
      text: t("Please wait a minute and try again."),
    },
    failed: {
      title: t("Signing in did not work this time"),
      text: t("Nothing has changed. Please try once more, or ask for a link by mail."),
    },
  };
  return words[SIGN_IN_PROBLEMS.find((known) => known === error) ?? "failed"];
};
