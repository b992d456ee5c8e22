import { type Dyad, varianceComponents } from "@/lib/domain/variance-share";
import { chanceFrom } from "../domain/world";
import type { Judge } from "./aims";
import { inSeconds, timed } from "./timed";

const AIM = { most: 2 } as const;

/** How long the shares of variance take where everybody of so many rates everybody of as many. */
export const measureVariance = async (size: number, judge: Judge): Promise<string[]> => {
  const chance = chanceFrom(1);
  const subjects = Array.from({ length: size }, chance);
  const raters = Array.from({ length: size }, chance);
  const dyads = subjects.flatMap((own, subject) =>
    raters.map(
      (habit, rater): Dyad => ({
        subject: `s${subject}`,
        rater: `r${rater}`,
        value: 2.5 + own + habit + chance(),
      }),
    ),
  );
  const { value, seconds } = await timed(() => varianceComponents(dyads));
  if (!value) throw new Error("the shares could not be told apart");
  return [
    `shares of variance, ${size} subjects x ${size} raters: ${inSeconds(seconds)} ${judge({ name: "shares of variance", value: seconds, aim: AIM, unit: " s" })}`,
  ];
};
