import type { Round, Subject } from "../world";
import { namedManager } from "./roster";

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** Anything finer than a day. */
export const MOMENT = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\b\d\d:\d\d:\d\d\b|\b1[5-9]\d{8}(\d{3})?\b/;

/** Ids that nobody needs, times, and whoever rates without a name. */
export const tracesIn = (
  text: string,
  { ids, subject, round }: { ids: readonly string[]; subject: Subject | null; round: Round },
): string[] => {
  const strange = (text.match(ID) ?? []).filter((id) => !ids.includes(id));
  const moment = MOMENT.exec(text)?.[0];
  const named = subject && namedManager(subject)?.id;
  const names = (subject ? [subject] : round.subjects)
    .flatMap(({ asked }) => asked)
    .filter(({ id, relationship }) => relationship !== "self" && id !== named)
    .map(({ name }) => name);
  return [
    ...[...new Set(strange)].map((id) => `an id: ${id}`),
    ...(moment ? [`a time: ${moment}`] : []),
    ...[...new Set(names)].filter((name) => text.includes(name)).map((name) => `a name: ${name}`),
  ];
};
