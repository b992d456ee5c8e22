import { createHash } from "node:crypto";
import type { PlanInput, Proposal, Standing } from "../../lib/domain/nomination";
import { chanceFrom } from "./world";

/** A lot as the server draws it: a number from 0 to 1 that belongs to a text. */
export const lotOf =
  (secret: string) =>
  (text: string): number =>
    createHash("sha256").update(`${secret} ${text}`).digest().readUIntBE(0, 6) / 2 ** 48;

type Size = { readonly seed: number; readonly people: number };

/** A company of random teams and lines, with limits that bind now and then. */
export const companyOf = ({ seed, people }: Size): PlanInput => {
  const chance = chanceFrom(seed);
  const below = (end: number): number => Math.floor(chance() * end);
  const span = 2 + below(12);
  const hasLines = chance() < 0.8;
  const members = Array.from({ length: people }, (_, at) => {
    const above = chance() < 0.9 ? Math.floor((at - 1) / span) : below(people);
    return { id: `m${at}`, managerId: hasLines && at > 0 && chance() < 0.95 ? `m${above}` : null };
  });
  const teams = Array.from({ length: below(Math.ceil(people / 2)) }, () => {
    const size = 1 + below(Math.min(people, chance() < 2 / people ? people : 14));
    const start = below(people);
    return {
      members: [
        ...new Set(Array.from({ length: size }, (_, at) => `m${(start + at * (1 + below(2))) % people}`)),
      ],
    };
  });
  const share = chance() < 0.5 ? 1 : chance();
  const threshold = 3 + below(3);
  return {
    members,
    teams,
    subjects: members.filter(() => chance() < share).map(({ id }) => id),
    organisers: new Set(members.filter(() => chance() < 2 / people).map(({ id }) => id)),
    threshold,
    peersPerSubject: below(9),
    maxPerRater: 1 + below(12),
    lot: lotOf(String(seed)),
  };
};

/** Some of a plan, as if the rest had been taken out by hand since. */
export const someOf = (proposals: readonly Proposal[], chance: () => number): Standing[] =>
  proposals.filter(() => chance() < 0.5);

export const loadsOf = (invitations: readonly Standing[]): Map<string, number> => {
  const loads = new Map<string, number>();
  for (const { subject, rater } of invitations)
    if (rater !== null && rater !== subject) loads.set(rater, (loads.get(rater) ?? 0) + 1);
  return loads;
};

export const countOf = (
  invitations: readonly Standing[],
  relationship: Proposal["relationship"],
): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const entry of invitations)
    if (entry.relationship === relationship) counts.set(entry.subject, (counts.get(entry.subject) ?? 0) + 1);
  return counts;
};

export const textOf = ({ subject, rater, relationship }: Standing): string =>
  `${subject} ${rater} ${relationship}`;
