import type { FormAnswers } from "./answers-state";

type Side<T> = Readonly<Record<string, T>>;
type Sides<T> = { base: Side<T>; here: Side<T>; there: Side<T> };

const plain = (value: unknown): unknown => (typeof value === "string" ? value.trim() : (value ?? ""));

type Merged<T> = { values: Record<string, T>; here: string[]; there: string[]; both: string[] };

/** What was changed on one side only is taken from there; what was changed on both, from here. */
const mergeRecord = <T>({ base, here, there }: Sides<T>): Merged<T> => {
  const merged: Merged<T> = { values: {}, here: [], there: [], both: [] };
  for (const key of new Set([...Object.keys(here), ...Object.keys(there)])) {
    const [was, mine, other] = [plain(base[key]), plain(here[key]), plain(there[key])];
    const side = mine === other || other === was ? here : mine === was ? there : here;
    if (mine !== other) (other === was ? merged.here : mine === was ? merged.there : merged.both).push(key);
    const value = side[key];
    if (value !== undefined) merged.values[key] = value;
  }
  return merged;
};

export type Difference = {
  readonly answers: FormAnswers;
  /** how many answers and texts were changed here only, there only, and on both sides in different ways */
  readonly here: number;
  readonly there: number;
  readonly both: number;
  /** the keys of the skills, dimensions and texts that were changed on both sides */
  readonly clashes: readonly string[];
};

/** Two forms that started from the same answers, put together so that nothing given on one side alone is lost. */
export const mergeAnswers = (base: FormAnswers, here: FormAnswers, there: FormAnswers): Difference => {
  const of = <T>(pick: (answers: FormAnswers) => Side<T>): Merged<T> =>
    mergeRecord({ base: pick(base), here: pick(here), there: pick(there) });
  const skills = of((answers) => answers.skills);
  const dimensions = of((answers) => answers.dimensions);
  const notes = of((answers) => answers.comments.skills);
  const closing = of<string>(({ comments: { keep, differently } }) => ({ keep, differently }));
  const reflection = of<string>((answers) => answers.reflection);
  const all = [skills, dimensions, notes, closing, reflection];
  const count = (side: "here" | "there" | "both") => all.reduce((sum, part) => sum + part[side].length, 0);
  return {
    answers: {
      skills: skills.values,
      dimensions: dimensions.values,
      comments: { ...here.comments, ...closing.values, skills: notes.values },
      reflection: { ...here.reflection, ...reflection.values },
    },
    here: count("here"),
    there: count("there"),
    both: count("both"),
    clashes: [...new Set(all.flatMap(({ both }) => both))],
  };
};
