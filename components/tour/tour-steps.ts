import type { PlotMark } from "@/components/charts/straight-plot";
import { t } from "@/lib/i18n";

export type TourStep = {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  /** a made-up row that shows what is meant */
  readonly marks: readonly PlotMark[];
  readonly isJoined: boolean;
};

const self = (at: number): PlotMark => ({ id: "self", name: t("Self"), reading: { at, text: `${at}` } });
const others = (at: number, half: number): PlotMark => ({
  id: "others",
  name: t("Others"),
  reading: { at, text: at.toFixed(1), band: { low: at - half, high: at + half, text: "" } },
});

/** What a gap is and what it is not, in four steps. */
export const tourSteps = (own: boolean): TourStep[] => [
  {
    key: "views",
    title: t("Two views of one skill"),
    text: own
      ? t("The diamond is how often you say you do it. The dot is the average of what others say.")
      : t("The diamond is how often the person says they do it. The dot is the average of what others say."),
    marks: [self(4), others(3.3, 0.5)],
    isJoined: false,
  },
  {
    key: "band",
    title: t("The band is the honest part"),
    text: t(
      "With other, similar people the average would probably fall inside it. Few answers make it wide, and a wide band says little.",
    ),
    marks: [others(3.3, 1.1)],
    isJoined: false,
  },
  {
    key: "gap",
    title: t("A gap is clear, or it is not"),
    text: t(
      "A line joins the two only where chance would rarely make such a difference. “Not enough to tell” is a full answer, and a common one.",
    ),
    marks: [self(5), others(2.6, 0.5)],
    isJoined: true,
  },
  {
    key: "not",
    title: t("What a gap is not"),
    text: t(
      "No grade, no proof that one side is right, and nothing to set pay by. It is a question worth asking somebody you trust.",
    ),
    marks: [],
    isJoined: false,
  },
];
