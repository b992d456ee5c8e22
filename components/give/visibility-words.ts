import type { Chooser } from "@/lib/domain/naming";
import { plural, t } from "@/lib/i18n";
import type { FormOutput } from "@/lib/schemas/form";

type Told = Pick<FormOutput, "relationship" | "visibility"> & { subject: { name: string } };
type Anonymous = Extract<FormOutput["visibility"]["answer"], { named: false }>;

export type VisibilityWords = {
  /** what everybody should have read before sending */
  readonly short: readonly string[];
  /** how it comes about, for who asks */
  readonly long: readonly {
    readonly term: string;
    readonly text: string;
    readonly items?: readonly string[];
  }[];
};

const readersWords = ({ relationship, subject: { name }, visibility: { readerName } }: Told): string => {
  const values = { name, reader: readerName ?? "" };
  if (relationship === "self")
    return readerName
      ? t("You and {reader} read the report, nobody else. You may share it.", values)
      : t("Only you read the report. You may share it.");
  return readerName
    ? t("{name} and {reader} read the report, nobody else. {name} may share it.", values)
    : t("Only {name} reads the report. {name} may share it.", values);
};

/** To a rater and to the subject: nobody is told more than that a list could be changed, least of all the subject. */
const CHOOSER_WORDS = {
  subject: {
    rater: "{name} named people.",
    self: "You named people.",
  },
  subject_and_manager: {
    rater: "{name} named people, and {name}’s manager approved the list and could change it.",
    self: "You named people, and your manager approved the list and could change it.",
  },
  subject_unapproved: {
    rater: "{name} named people; no manager approved the list.",
    self: "You named people; no manager approved the list.",
  },
  manager: {
    rater: "{name} named nobody; {name}’s manager settled who is asked.",
    self: "You named nobody; your manager settled who is asked.",
  },
} as const satisfies Record<Exclude<Chooser, "organiser">, { rater: string; self: string }>;

const chooserWords = ({ relationship, subject: { name }, visibility: { chosenBy } }: Told): string => {
  if (chosenBy === "organiser") return t("The organiser of this round chose who is asked.");
  const words = CHOOSER_WORDS[chosenBy][relationship === "self" ? "self" : "rater"];
  const rest =
    "The organiser decided about the line manager and the direct reports, and could add people and take people out.";
  return `${t(words, { name })} ${t(rest)}`;
};

const figureWords = ({ possibleBlocks, threshold }: Anonymous): string =>
  possibleBlocks.length === 0
    ? t(
        "So few people were asked that your answers cannot be shown as figures: a figure needs {threshold}.",
        {
          threshold,
        },
      )
    : t(
        "You stay anonymous: your answers count only together with others’, in a block of {threshold} people or more who answered. They never stand alone or beside your name.",
        { threshold },
      );

const shortCommentWords = ({ commentsMayBeShown, commentThreshold }: Anonymous): string =>
  commentsMayBeShown
    ? t("Comments are mixed with others’ and carry no name. The way you write can still give you away.")
    : t("Comments are shown to nobody: that needs {least} people, and fewer were asked.", {
        least: commentThreshold,
      });

const ASKED = {
  peer: {
    one: "You are the only one who was asked as a peer.",
    other: "# people were asked as peers, you among them.",
  },
  direct_report: {
    one: "You are the only one who was asked as a direct report.",
    other: "# people were asked as direct reports, you among them.",
  },
  other: {
    one: "You are the only other person who was asked.",
    other: "# other people were asked, you among them.",
  },
  managers: {
    one: "You are the only manager who was asked.",
    other: "# managers were asked, you among them.",
  },
} as const;

const isGroup = (group: string): group is keyof typeof ASKED => Object.hasOwn(ASKED, group);

const askedWords = ({ ownGroup, askedInGroup }: Anonymous): string =>
  isGroup(ownGroup) ? plural(askedInGroup, ASKED[ownGroup]) : "";

const blockWords = ({ possibleBlocks, threshold }: Anonymous): VisibilityWords["long"] => {
  if (possibleBlocks.length === 0) return [];
  const items = possibleBlocks.map(({ label }) => label);
  const text =
    items.length === 1
      ? t("If they are shown, then in this block:")
      : t(
          "A group with fewer than {threshold} answers is merged with another before anything is computed. Depending on who else answers, yours end up in one of these blocks:",
          { threshold },
        );
  return [{ term: t("Where your answers go"), text, items }];
};

const hiddenWords = ({ threshold, mayBeHidden }: Anonymous): string =>
  mayBeHidden
    ? t(
        "If fewer than {threshold} people answer in all, there is no such figure at all, and none for a question that fewer than {threshold} of a block answer with a number.",
        { threshold },
      )
    : t("There is no figure for a question that fewer than {threshold} of a block answer with a number.", {
        threshold,
      });

const longCommentWords = ({ commentsMayBeShown, commentThreshold }: Anonymous): string =>
  commentsMayBeShown
    ? t(
        "They are shown only if {least} people or more answer: those of all groups together, shuffled anew for each question, without name, group or time, and never beside a figure.",
        { least: commentThreshold },
      )
    : t("With fewer than {least} people asked they are shown to nobody.", { least: commentThreshold });

const anonymousWords = (told: Told, answer: Anonymous): VisibilityWords => ({
  short: [figureWords(answer), readersWords(told), shortCommentWords(answer)],
  long: [
    { term: t("Who was asked"), text: `${askedWords(answer)} ${chooserWords(told)}` },
    ...blockWords(answer),
    { term: t("When nothing is shown"), text: hiddenWords(answer) },
    { term: t("Comments"), text: longCommentWords(answer) },
  ],
});

const managerWords = (told: Told): VisibilityWords => ({
  short: [
    t("You are named: your answers and your comments are shown as those of {name}’s manager.", {
      name: told.subject.name,
    }),
    readersWords(told),
  ],
  long: [
    {
      term: t("Why you are named"),
      text: t("You are the only manager who was asked. There is nobody to mix your answers with."),
    },
    { term: t("Who was asked"), text: chooserWords(told) },
  ],
});

const selfWords = (told: Told): VisibilityWords => ({
  short: [
    t("Your answers are shown as your own view, beside that of the others."),
    readersWords(told),
    t("What you write is shown to you alone: your comments and the three questions at the end."),
  ],
  long: [{ term: t("Who was asked"), text: chooserWords(told) }],
});

/** Who will see an answer, and how, in words: made from nothing but what the release rules say about it. */
export const visibilityWords = (told: Told): VisibilityWords => {
  const { answer } = told.visibility;
  if (!answer.named) return anonymousWords(told, answer);
  return told.relationship === "self" ? selfWords(told) : managerWords(told);
};
