import { z } from "zod";
import { reading } from "@/lib/access/call";
import { noted } from "@/lib/data/making";
import { countNaming, listLoad, listNamingProgress, listOrganisersWanted } from "@/lib/data/naming-progress";
import { listOwnApprovals, listOwnNames, listOwnNamings } from "@/lib/data/own-naming";
import { areNamesTold, takesNames } from "@/lib/domain/naming";
import { ok } from "@/lib/errors";
import { pageSchema } from "@/lib/schemas/fields";
import { namingProgressOutput, ownNamingOutput } from "@/lib/schemas/nomination";

export const loadNamingProgress = reading({
  name: "round.naming",
  summary:
    "Who has named raters, whose list is approved, and who is asked most, what is missing first; without the line about oneself",
  scope: "round",
  permission: "round.read",
  input: pageSchema,
  output: namingProgressOutput,
  rest: { method: "GET", path: "/orgs/{org}/rounds/{round}/naming" },
  run: async ({ scope, now }, list) => {
    const [page, total, organisersWanted, load] = await Promise.all([
      listNamingProgress(scope, list),
      countNaming(scope),
      listOrganisersWanted(scope),
      listLoad(scope),
    ]);
    return ok({ ...page, isOver: !takesNames(scope.round, now), total, organisersWanted, load });
  },
});

type OwnNaming = Awaited<ReturnType<typeof listOwnNamings>>[number];

const isToldAt =
  (moment: Date) =>
  ({ round, nomination, isApproved }: OwnNaming): boolean =>
    areNamesTold({ ...round, nomination, state: "nominating" }, isApproved, moment);

export const loadOwnNaming = reading({
  name: "nomination.own",
  summary: "What naming asks of me: names, approvals, and what I am to be asked and may decline",
  scope: "org",
  permission: "org.read",
  input: z.object({}),
  output: ownNamingOutput,
  rest: { method: "GET", path: "/orgs/{org}/naming" },
  run: async ({ scope, now }) => {
    const [toName, toApprove, told] = await Promise.all([
      listOwnNames(scope),
      listOwnApprovals(scope),
      // Who is not told yet what they are to be asked shall not find out by how soon the page comes either.
      noted(async (moment) => (await listOwnNamings(scope)).filter(isToldAt(moment)), now),
    ]);
    const { timeZone } = scope;
    const inZone = <R extends object, T extends { round: R }>(row: T) => ({
      ...row,
      round: { ...row.round, timeZone },
    });
    return ok({
      toName: toName.map(inZone),
      toApprove: toApprove.map(inZone),
      named: told.map(({ invitation, round, subjectName }) => ({
        invitation,
        round: { ...round, timeZone },
        subject: { name: subjectName },
      })),
    });
  },
});
