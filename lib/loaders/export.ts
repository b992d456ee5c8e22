import { z } from "zod";
import { type Call, reading, type ScopeKind } from "@/lib/access/call";
import type { Caller } from "@/lib/access/caller";
import { perform } from "@/lib/access/perform";
import { ok, type Result } from "@/lib/errors";
import { PAGE_LIMIT, writtenInstant } from "@/lib/schemas/fields";
import { loadAudit } from "./audit";
import { loadBalance } from "./balance";
import { loadForm } from "./form";
import { loadFramework } from "./framework";
import { loadGoals, loadSharedGoals } from "./goals";
import { loadMe, loadOwed } from "./me";
import { loadMembers } from "./members";
import { loadOwnNaming } from "./naming";
import { loadOrganisation } from "./organisation";
import { loadQuality } from "./quality";
import { loadReport } from "./report";
import { loadReaders } from "./report-readers";
import { loadReports, loadTeamViews } from "./reports";
import { loadRoleModels } from "./role-models";
import { loadProgress } from "./round-progress";
import { loadInvitations, loadRound, loadRounds } from "./rounds";
import { loadTeamGoals } from "./team-goals";
import { loadTeams } from "./teams";

type Asked = Readonly<Record<string, string>>;
type List = z.ZodType<{ items: unknown[]; nextCursor: string | null }>;

/** The address of a call below /api/v1, with what its path has no place for behind it. */
const addressOf = (path: string, asked: Asked): string => {
  const behind = Object.entries(asked).filter(([name]) => !path.includes(`{${name}}`));
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => asked[name] ?? "");
  return behind.length > 0 ? `${filled}?${new URLSearchParams(behind)}` : filled;
};

/**
 * Asks one call after another as the same caller, and keeps what each answers under its address. What is not theirs, or
 * not there any more, is left out.
 */
const askerOf = (caller: Caller, now: Date) => {
  const answers: Record<string, unknown> = {};
  const ask = async <K extends ScopeKind, I extends z.ZodType, O extends z.ZodType>(
    call: Call<K, I, O>,
    asked: Asked,
  ): Promise<z.output<O> | null> => {
    const result = await perform(call, caller, asked, now);
    if (!result.ok) return null;
    answers[addressOf(call.rest?.path ?? call.name, asked)] = result.value;
    return result.value;
  };
  /** All pages of a list, as one. */
  const askAll = async <K extends ScopeKind, I extends z.ZodType, O extends List>(
    call: Call<K, I, O>,
    asked: Asked,
  ): Promise<z.output<O>["items"]> => {
    const items: unknown[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const page: Asked = { ...asked, limit: String(PAGE_LIMIT.most), ...(cursor ? { cursor } : {}) };
      const result: Result<z.output<List>> = await perform(call, caller, page, now);
      if (!result.ok) break;
      const { items: found, nextCursor } = result.value;
      items.push(...found);
      cursor = nextCursor;
      answers[addressOf(call.rest?.path ?? call.name, asked)] = { ...result.value, items, nextCursor: null };
    }
    return items as z.output<O>["items"];
  };
  return { answers, ask, askAll };
};

type Asker = ReturnType<typeof askerOf>;

/** What one is asked to give, one's own forms with what was saved in them, and where one names people. */
const askOwn = async ({ ask }: Asker, org: string, orgId: string): Promise<void> => {
  await ask(loadMe, {});
  const owed = await ask(loadOwed, { orgId });
  for (const { id } of owed?.items ?? []) await ask(loadForm, { invitation: id });
  await ask(loadOwnNaming, { org });
  await ask(loadGoals, { org });
  await ask(loadSharedGoals, { org });
};

const askOrganisation = async ({ ask, askAll }: Asker, org: string): Promise<void> => {
  await ask(loadOrganisation, { org });
  await askAll(loadMembers, { org });
  await askAll(loadTeams, { org });
  await ask(loadFramework, { org });
  await ask(loadRoleModels, { org });
};

/** For whoever runs rounds: who was asked, and how far it is, without what is about themself. */
const askRounds = async ({ ask, askAll }: Asker, org: string): Promise<void> => {
  for (const { id: round } of await askAll(loadRounds, { org })) {
    const place = { org, round };
    await ask(loadRound, place);
    await askAll(loadInvitations, place);
    await askAll(loadProgress, place);
    await ask(loadQuality, place);
  }
};

/** Reports and teams' pages, as they were released to this reader. */
const askReleased = async ({ ask, askAll }: Asker, org: string, orgId: string): Promise<void> => {
  const reports = await ask(loadReports, { orgId });
  for (const { round, subject } of reports?.items ?? []) {
    const place = { org, round: round.id, member: subject.id };
    await ask(loadReport, place);
    await ask(loadReaders, place);
  }
  for (const { round, team } of await askAll(loadTeamViews, { org })) {
    const place = { org, team: team.id, round: round.id };
    await ask(loadBalance, place);
    await ask(loadTeamGoals, place);
  }
};

export const exportAll = reading({
  name: "org.export",
  summary:
    "Everything of an organisation that I may read, to take along: what the other calls answer, each under its address, lists whole",
  scope: "org",
  permission: "org.read",
  input: z.object({}),
  output: z.object({
    madeAt: writtenInstant,
    organisation: z.object({ id: z.uuid(), slug: z.string(), name: z.string() }),
    answers: z.record(z.string(), z.unknown()).meta({
      description: "Answers by address below /api/v1. What the caller may not read is not among them.",
      example: { "/me": { id: "…", email: "ada@acme.example" } },
    }),
  }),
  isChecked: true,
  rest: { method: "GET", path: "/orgs/{org}/export", isHeavy: true },
  run: async ({ scope, caller, now }) => {
    const { orgId: id, slug, orgName: name } = scope;
    const asker = askerOf(caller, now);
    await askOwn(asker, slug, id);
    await askOrganisation(asker, slug);
    await askReleased(asker, slug, id);
    await askRounds(asker, slug);
    await asker.askAll(loadAudit, { org: slug });
    return ok({ madeAt: now.toISOString(), organisation: { id, slug, name }, answers: asker.answers });
  },
});
