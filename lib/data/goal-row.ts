type Row = {
  dueOn: Date;
  skills: { skillKey: string; name: string }[];
};

/** What every goal shows of itself, one's own and a team's. */
export const shownGoal = {
  id: true,
  text: true,
  dueOn: true,
  isDone: true,
  round: { select: { id: true, name: true } },
  skills: { select: { skillKey: true, name: true }, orderBy: { name: "asc" } },
} as const;

export const goalOf = <T extends Row>({ dueOn, skills, ...row }: T) => ({
  ...row,
  dueOn: dueOn.toISOString().slice(0, 10),
  skills: skills.map(({ skillKey: key, name }) => ({ key, name })),
});

export const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Those to come first, then what was reached; each by its day. */
export const orderedGoals = [{ isDone: "asc" }, { dueOn: "asc" }, { id: "asc" }] as const;
