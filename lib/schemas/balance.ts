import { z } from "zod";
import { COVERAGE_WORDS } from "@/lib/domain/coverage";
import { LEANS } from "@/lib/domain/report";
import { SKILL_LISTS } from "@/lib/domain/skill";
import { READINESS, STYLE_PLACES, TEAM_HIDDEN_REASONS, type TeamOverview } from "@/lib/domain/team-overview";

export const teamFigureSchema = z.union([
  z.object({ value: z.number(), low: z.number(), high: z.number() }),
  z.object({ hidden: z.enum(TEAM_HIDDEN_REASONS) }),
]);

const variance = z.object({ value: z.number(), df: z.number(), prior: z.boolean() });

/** A team's released view: means over members, never a member. */
export const teamOverviewSchema = z.object({
  teamId: z.uuid(),
  skills: z
    .array(
      z.object({
        key: z.string(),
        figure: teamFigureSchema,
        coverage: z.enum(COVERAGE_WORDS).nullable(),
        tellsApart: z.boolean().nullable(),
      }),
    )
    .readonly(),
  strengths: z.array(z.string()).readonly(),
  thin: z.array(z.string()).readonly(),
  lists: z.record(z.enum(SKILL_LISTS), teamFigureSchema),
  common: teamFigureSchema,
  difference: teamFigureSchema,
  lean: z.enum(LEANS).nullable(),
  dimensions: z
    .array(z.object({ key: z.string(), figure: teamFigureSchema, place: z.enum(STYLE_PLACES).nullable() }))
    .readonly(),
  situations: z
    .array(
      z.object({
        key: z.string(),
        figure: teamFigureSchema,
        readiness: z.enum(READINESS).nullable(),
        heldBackBy: z.string().nullable(),
      }),
    )
    .readonly(),
  tooClose: z.array(z.uuid()).readonly(),
  comparison: z.object({ round: z.uuid(), skills: z.array(z.string()).readonly() }).nullable(),
  method: z.object({ threshold: z.number(), withinVariance: variance, listVariance: variance }),
}) satisfies z.ZodType<TeamOverview>;

const round = z.object({ id: z.uuid(), name: z.string(), closedOn: z.iso.date() });

export const balanceOutput = z.object({
  round,
  /** the organisation is the team with the organisation's own id */
  team: z.object({ id: z.uuid(), name: z.string(), isOrganisation: z.boolean() }),
  /** the skills and dimensions as the round asked them */
  skills: z.array(z.object({ key: z.string(), name: z.string(), lists: z.array(z.enum(SKILL_LISTS)) })),
  dimensions: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      managementPole: z.string(),
      leadershipPole: z.string(),
    }),
  ),
  /** for this viewer: who reads some members' reports does not see what would tell about the others */
  view: teamOverviewSchema,
  /** the levels of those members whose reports this viewer may read, by name */
  people: z.array(
    z.object({
      member: z.object({ id: z.uuid(), name: z.string() }),
      leadership: z.number(),
      management: z.number(),
    }),
  ),
  /** the published teams that this one overlaps with too closely */
  tooClose: z.array(z.object({ id: z.uuid(), name: z.string() })),
  /** the same team in the round before, if this viewer may read that and the two may be compared */
  before: z.object({ round, view: teamOverviewSchema }).nullable(),
  /** the whole organisation in the same round, beside a team */
  organisation: teamOverviewSchema.nullable(),
});
export type BalanceOutput = z.infer<typeof balanceOutput>;

/** What somebody who is added would be: surely strong in one skill. */
export const whatIfInput = z.object({
  round: z.uuid().optional(),
  /** a member who would leave */
  without: z.uuid().optional(),
  /** the key of a skill in which somebody new would be strong */
  adding: z.string().max(60).optional(),
});

const coverage = z.enum(COVERAGE_WORDS);

export const whatIfOutput = z.object({
  round,
  team: z.object({ id: z.uuid(), name: z.string() }),
  /** the members whose reports this viewer may read: a what-if is about them alone */
  people: z.array(z.object({ id: z.uuid(), name: z.string() })),
  /** the names of the other members, whose reports this viewer may not read */
  others: z.array(z.object({ id: z.uuid(), name: z.string() })),
  without: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  adding: z.object({ key: z.string(), name: z.string() }).nullable(),
  skills: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      lists: z.array(z.enum(SKILL_LISTS)),
      /** over `people`; null where nobody of them has a figure */
      before: coverage.nullable(),
      after: coverage.nullable(),
    }),
  ),
});
export type WhatIfOutput = z.infer<typeof whatIfOutput>;
