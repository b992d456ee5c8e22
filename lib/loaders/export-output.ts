import { z } from "zod";
import type { SelfNotes } from "@/lib/domain/report";
import { balanceOutput } from "@/lib/schemas/balance";
import { formOutput } from "@/lib/schemas/form";
import { reportSchema, selfNotesSchema } from "@/lib/schemas/report";
import { teamShareOutput } from "@/lib/schemas/team-share";
import { loadApprovals } from "./approvals";
import { loadAudit } from "./audit";
import { loadFramework } from "./framework";
import { loadGoals, loadSharedGoals } from "./goals";
import { loadMembers } from "./members";
import { loadNamingProgress, loadOwnNaming } from "./naming";
import { loadNomination } from "./nomination";
import { loadOrganisation } from "./organisation";
import { loadQuality } from "./quality";
import { loadReaders } from "./report-readers";
import { loadReports } from "./reports";
import { loadRoleModels } from "./role-models";
import { loadProgress } from "./round-progress";
import { loadInvitations, loadRound } from "./rounds";
import { loadSeat } from "./seat";
import { loadTeamGoals } from "./team-goals";
import { loadTeams } from "./teams";
import { loadUnreached } from "./unreached";

/** A part was checked when it was read: it goes in as it comes out. */
const read = <T>(schema: z.ZodType<T>) => schema as unknown as z.ZodType<T, T>;

const naming = z
  .object({
    own: read(loadOwnNaming.output),
    lists: z.array(read(loadNomination.output)),
    approvals: z.array(read(loadApprovals.output)),
  })
  .meta({ description: "While raters are named: whom I name, whom I approve, and what I am to be asked." });

const round = z.object({
  round: read(loadRound.output),
  invitations: read(loadInvitations.output.shape.items),
  progress: read(loadProgress.output.omit({ nextCursor: true })),
  naming: read(loadNamingProgress.output.omit({ nextCursor: true })).nullable(),
  unreached: read(loadUnreached.output.shape.items),
  quality: read(loadQuality.output.shape.quality),
});
export type ExportedRound = z.output<typeof round>;

const report = read(loadReports.output.shape.items.element).and(
  z.object({
    report: read(reportSchema),
    /** what I wrote about myself, beside my own report */
    notes: read<SelfNotes>(selfNotesSchema).nullable(),
    /** who may read it, or could once: beside my own report */
    readers: read(loadReaders.output.shape.items).nullable(),
  }),
);
export type ExportedReport = z.output<typeof report>;

const teamView = z.object({
  balance: read(balanceOutput),
  goals: read(loadTeamGoals.output.shape.items),
  /** whether it is shown to the team, for whoever can show it */
  sharing: read(teamShareOutput).nullable(),
});
export type ExportedView = z.output<typeof teamView>;

/** Everything that one person may read of an organisation: the answers of other reads, and nothing beside them. */
export const exportOutput = z.object({
  version: z.literal(1),
  /** by the organisation's calendar */
  day: z.iso.date(),
  organisation: read(loadOrganisation.output),
  me: read(loadSeat.output.shape.member),
  members: read(loadMembers.output.shape.items),
  teams: read(loadTeams.output.shape.items),
  framework: read(loadFramework.output),
  invitations: z
    .array(read(formOutput))
    .meta({ description: "What I am asked to give in rounds that are open, with my own answers." }),
  naming,
  rounds: z.array(round).nullable().meta({ description: "For whoever runs rounds; else null." }),
  reports: z.array(report).meta({ description: "The released reports that I may read." }),
  teamViews: z
    .array(teamView)
    .meta({ description: "The released pages of teams that I may read, round by round." }),
  goals: read(loadGoals.output.shape.items),
  sharedGoals: read(loadSharedGoals.output.shape.items),
  roleModels: read(loadRoleModels.output.shape.items),
  audit: read(loadAudit.output.shape.items)
    .nullable()
    .meta({ description: "For whoever may read the audit log; else null." }),
});
export type ExportOutput = z.output<typeof exportOutput>;
