/** What a figure should be at the most, or at least. */
export type Aim = { readonly most: number } | { readonly least: number };

export type Judge = (figure: { name: string; value: number; aim: Aim; unit?: string }) => string;

/** Holds figures against their aims: `judge` answers what to print beside one, `sum` says what came of all of them. */
export const openAims = () => {
  const missed: string[] = [];
  let judged = 0;
  const judge: Judge = ({ name, value, aim, unit = "" }) => {
    const isMost = "most" in aim;
    const bound = isMost ? aim.most : aim.least;
    const isMet = isMost ? value <= bound : value >= bound;
    judged += 1;
    if (!isMet) missed.push(name);
    return `(aim ${isMost ? "at most" : "at least"} ${bound}${unit}${isMet ? "" : ": missed"})`;
  };
  const sum = () => ({
    isMet: missed.length === 0,
    line: `${judged - missed.length} of ${judged} aims met${missed.length > 0 ? `; missed: ${missed.join(", ")}` : ""}`,
  });
  return { judge, sum };
};
