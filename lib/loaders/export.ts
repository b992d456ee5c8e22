import { z } from "zod";
import { reading } from "@/lib/access/call";
import { dayIn } from "@/lib/domain/wall-clock";
import { notFound, ok } from "@/lib/errors";
import { balanceOutput } from "@/lib/schemas/balance";
import { teamGoalsOutput } from "@/lib/schemas/team-goal";
import { loadApprovals } from "./approvals";
import { loadAudit } from "./audit";
import {
  type ExportedReport,
  type ExportedRound,
  type ExportedView,
  type ExportOutput,
  exportOutput,
} from "./export-output";
import { loadForm } from "./form";
import { loadFramework } from "./framework";
import { loadGoals, loadSharedGoals } from "./goals";
import { type Inquiry, inquiryOf } from "./inquiry";
import { loadOwed } from "./me";
import { loadMembers } from "./members";
import { loadNamingProgress, loadOwnNaming } from "./naming";
import { loadNomination } from "./nomination";
import { loadOrganisation } from "./organisation";
import { loadQuality } from "./quality";
import { loadReport, loadReportPage } from "./report";
import { loadReaders } from "./report-readers";
import { loadReports, loadTeamViews } from "./reports";
import { loadRoleModels } from "./role-models";
import { loadProgress } from "./round-progress";
import { loadInvitations, loadRound, loadRounds } from "./rounds";
import { loadSeat } from "./seat";
import { loadTeamPage } from "./team-page";
import { loadTeams } from "./teams";
import { loadUnreached } from "./unreached";

/** One after another, so that an export takes its turn beside everybody else; what is gone meanwhile is left out. */
const each = async <T, R>(list: readonly T[], read: (one: T) => Promise<R | null>): Promise<R[]> => {
  const found: R[] = [];
  for (const one of list) {
    const result = await read(one);
    if (result !== null) found.push(result);
  }
  return found;
};

const readRound = async ({ ask, askAll }: Inquiry, id: string): Promise<ExportedRound | null> => {
  const round = await ask(loadRound, { round: id });
  const invitations = await askAll(loadInvitations, { round: id });
  const progress = await askAll(loadProgress, { round: id });
  const unreached = await ask(loadUnreached, { round: id });
  if (!round || !invitations || !progress || !unreached) return null;
  const naming = round.state === "nominating" ? await askAll(loadNamingProgress, { round: id }) : null;
  const released = round.state === "released" ? await ask(loadQuality, { round: id }) : null;
  return {
    round,
    invitations: invitations.items,
    progress: withoutCursor(progress),
    naming: naming && withoutCursor(naming),
    unreached: unreached.items,
    quality: released?.quality ?? null,
  };
};

const withoutCursor = <T extends { nextCursor: unknown }>({ nextCursor: _, ...rest }: T) => rest;

const readReports = async ({ ask }: Inquiry): Promise<ExportedReport[]> => {
  const listed = await ask(loadReports);
  return each(listed?.items ?? [], async (one) => {
    const place = { round: one.round.id, member: one.subject.id };
    const report = await ask(loadReport, place);
    if (!report) return null;
    const page = one.isOwn ? await ask(loadReportPage, place) : null;
    const readers = one.isOwn ? await ask(loadReaders, place) : null;
    return { ...one, report, notes: page?.notes ?? null, readers: readers?.items ?? null };
  });
};

/** A team's pages, the latest first. Each is opened once, and is in the audit log once. */
const readTeam = async (
  { ask }: Inquiry,
  { team, round }: { team: string; round: string },
): Promise<ExportedView[]> => {
  const last = await ask(loadTeamPage, { team, round });
  if (!last) return [];
  const before = last.rounds.filter(({ id }) => id !== round);
  const pages = [last, ...(await each(before, ({ id }) => ask(loadTeamPage, { team, round: id })))];
  return pages.map(({ balance, goals, sharing }) => ({
    balance: balanceOutput.parse(balance),
    goals: teamGoalsOutput.shape.items.parse(goals.items),
    sharing,
  }));
};

const readNaming = async ({ ask }: Inquiry): Promise<ExportOutput["naming"] | null> => {
  const own = await ask(loadOwnNaming);
  if (!own) return null;
  return {
    own,
    lists: await each(own.toName, ({ round }) => ask(loadNomination, { round: round.id })),
    approvals: await each(own.toApprove, ({ round }) => ask(loadApprovals, { round: round.id })),
  };
};

export const loadExport = reading({
  name: "org.export",
  summary:
    "Everything that I may read of an organisation, to take along as one file: what the other reads answer me, and nothing else",
  scope: "org",
  permission: "org.read",
  input: z.object({}),
  output: exportOutput,
  isChecked: true,
  rest: {
    method: "GET",
    path: "/orgs/{org}/export",
    file: ({ organisation, day }: ExportOutput) => `${organisation.slug} ${day}`,
  },
  run: async ({ scope, caller, now }) => {
    const inquiry = inquiryOf({ scope, caller, now });
    const { ask, askAll } = inquiry;
    const organisation = await ask(loadOrganisation);
    const seat = await ask(loadSeat);
    const members = await askAll(loadMembers);
    const teams = await askAll(loadTeams);
    const framework = await ask(loadFramework);
    const naming = await readNaming(inquiry);
    // Whoever is not in the organisation any more when this ends takes nothing along.
    if (!organisation || !seat || !members || !teams || !framework || !naming) return notFound();
    const owed = await ask(loadOwed);
    const rounds = await askAll(loadRounds);
    const views = await askAll(loadTeamViews);
    return ok({
      version: 1 as const,
      day: dayIn(now, scope.timeZone),
      organisation,
      me: seat.member,
      members: members.items,
      teams: teams.items,
      framework,
      invitations: await each(owed?.items ?? [], ({ id }) => ask(loadForm, { invitation: id })),
      naming,
      rounds: rounds && (await each(rounds.items, ({ id }) => readRound(inquiry, id))),
      reports: await readReports(inquiry),
      teamViews: (
        await each(views?.items ?? [], ({ team, round }) =>
          readTeam(inquiry, { team: team.id, round: round.id }),
        )
      ).flat(),
      goals: (await ask(loadGoals))?.items ?? [],
      sharedGoals: (await ask(loadSharedGoals))?.items ?? [],
      roleModels: (await ask(loadRoleModels))?.items ?? [],
      audit: (await askAll(loadAudit))?.items ?? null,
    });
  },
});
