import { z } from "zod";
import { reading } from "@/lib/access/call";
import { countInvitations, countRoster, listRosterEntries } from "@/lib/data/rosters";
import { listSubjects } from "@/lib/data/rounds";
import { ok } from "@/lib/errors";
import { listOf, pageSchema, searchSchema } from "@/lib/schemas/fields";
import { rosterSpreadOutput } from "@/lib/schemas/plan";
import { rosterEntryOutput } from "@/lib/schemas/roster";
import { spreadFrom } from "./roster-spread";

export const loadRoster = reading({
  name: "invitation.roster",
  summary: "Who is asked about whom, by subject and with names, without the line about oneself",
  scope: "round",
  permission: "invitation.read",
  input: pageSchema.extend({ search: searchSchema }),
  output: listOf(rosterEntryOutput).extend({ invitationCount: z.number().int() }),
  run: async ({ scope }, page) => {
    const [entries, invitationCount] = await Promise.all([
      listRosterEntries(scope, page),
      countInvitations(scope),
    ]);
    return ok({ ...entries, invitationCount });
  },
});

export const loadRosterSpread = reading({
  name: "invitation.spread",
  summary: "How reviews are spread over raters and relationships, without the invitations about oneself",
  scope: "round",
  permission: "invitation.read",
  input: z.object({}),
  output: rosterSpreadOutput,
  run: async ({ scope }) => ok(spreadFrom(await countRoster(scope), scope.round.threshold)),
});

export const loadSubjects = reading({
  name: "round.subjects",
  summary: "The subjects of a round by name",
  scope: "round",
  permission: "round.read",
  input: z.object({}),
  output: z.object({ items: z.array(z.object({ id: z.uuid(), name: z.string() })) }),
  run: async ({ scope }) =>
    ok({ items: (await listSubjects(scope)).map(({ memberId, name }) => ({ id: memberId, name })) }),
});
