import type { Result } from "@/lib/errors";
import { loadExport } from "@/lib/loaders/export";
import type { ExportOutput } from "@/lib/loaders/export-output";
import { done } from "@/prisma/seed/given";
import type { Read } from "./reads";
import type { Settlement } from "./settlement";

// What somebody takes along is told apart into the reads that it is put together from.

export type Taken = { readonly read: Read; readonly file: ExportOutput };

export const takenIn = (reads: readonly Read[]): Taken[] =>
  reads.flatMap((read) => {
    if (read.name !== loadExport.name) return [];
    const result = JSON.parse(read.text) as Result<ExportOutput>;
    return result.ok ? [{ read, file: result.value }] : [];
  });

/** The same but for one's own answers, and for the figures of rounds that are released. */
export const withoutAnswers = ({ read, file }: Taken): Read => {
  const { invitations, reports, teamViews, rounds, ...rest } = file;
  const text = JSON.stringify({
    ...rest,
    invitations: invitations.map(({ draft: _, ...form }) => form),
    reports: reports.map(({ report: _, notes: __, ...listed }) => listed),
    teamViews: teamViews.map(({ balance: { team, round }, ...beside }) => ({ ...beside, team, round })),
    rounds: rounds?.map(({ quality: _, ...round }) => round),
  });
  return { ...read, text };
};

type Part = {
  readonly name: string;
  readonly input: Readonly<Record<string, string>>;
  readonly text: string;
};

const part = (name: string, input: Part["input"], value: unknown): Part => ({
  ...{ name, input, text: JSON.stringify({ ok: true, value }) },
});

/** Whatever answers and figures are in it, by the read that answers the same alone. */
const partsOf = ({ invitations, reports, teamViews }: ExportOutput): Part[] => [
  ...invitations.map((form) => part("answer.form", { invitation: form.id }, form)),
  ...reports.map(({ report, round, subject }) =>
    part("report.show", { round: round.id, member: subject.id }, report),
  ),
  ...teamViews.map(({ balance }) =>
    part("balance.show", { team: balance.team.id, round: balance.round.id }, balance),
  ),
];

/** The figures that anybody holds, as bytes. */
export const figuresIn = (taken: readonly Taken[]): string[] =>
  taken
    .flatMap(({ read: { viewer }, file }) =>
      partsOf(file).flatMap(({ name, text }) => (name === "answer.form" ? [] : `${viewer}: ${text}`)),
    )
    .sort();

const isOf = ({ name, input }: Part, read: Read): boolean =>
  name === read.name && Object.entries(input).every(([key, value]) => read.input[key] === value);

/** Where somebody takes along another thing than the same read answers the same viewer; how many reads were compared. */
export const strangeIn = (reads: readonly Read[]): { count: number; strange: string[] } => {
  const parts = new Map(takenIn(reads).map(({ read, file }) => [read.viewer, partsOf(file)]));
  const asked = reads.filter(
    ({ name, viewer }) => parts.has(viewer) && /^(answer\.form|report\.show|balance\.show)$/.test(name),
  );
  const strange = asked.filter((read) => {
    const taken = parts.get(read.viewer)?.find((one) => isOf(one, read))?.text;
    const told = read.text.startsWith('{"ok":true') ? read.text : undefined;
    // Of forms only those of open rounds are taken along; a look back at one's own later is not.
    return taken !== told && !(read.name === "answer.form" && taken === undefined);
  });
  return { count: asked.length, strange: strange.map(({ name, viewer }) => `${name} by ${viewer}`) };
};

/** Every report and every team's figures that anybody of a company takes along, as bytes. */
export const figuresTaken = async ({ org, callers }: Settlement): Promise<string[]> => {
  const texts = new Set<string>();
  for (const caller of [...callers.values(), org.owner]) {
    const { reports, teamViews } = await done(loadExport, caller, { org: org.slug });
    for (const { report } of reports) texts.add(JSON.stringify(report));
    for (const { balance } of teamViews) texts.add(JSON.stringify(balance.view));
  }
  return [...texts];
};
