import { z } from "zod";
import { operation } from "@/lib/access/call";
import type { OrgScope, RoundScope } from "@/lib/access/scope";
import { findFramework } from "@/lib/data/frameworks";
import { enqueue } from "@/lib/data/jobs";
import { listSubjectIds } from "@/lib/data/lines";
import { deleteNominations } from "@/lib/data/nomination-fates";
import { destroyRoundKey } from "@/lib/data/round-keys";
import * as rounds from "@/lib/data/rounds";
import { forgetGivingMail } from "@/lib/data/sent-mail";
import { countPresent } from "@/lib/data/teams";
import { DAYS_BETWEEN_CLOSES, daysBefore, isRosterOpen } from "@/lib/domain/round";
import { conflict, invalid, ok, type Problem } from "@/lib/errors";
import { newRoundSchema, roundChangeSchema, roundDetailOutput } from "@/lib/schemas/round";
import { askForNames } from "./naming";

const wrongSubjects = async (
  scope: OrgScope,
  subjects: readonly string[] | "everyone" | undefined,
): Promise<Problem | null> => {
  if (!subjects || subjects === "everyone") return null;
  if ((await countPresent(scope, subjects)) === new Set(subjects).size) return null;
  return invalid([
    { path: "subjects", message: "Somebody in this list is not a member of the organisation." },
  ]);
};

const wrongTimes = (now: Date, closesAt: Date, opensAt: Date | null): Problem | null => {
  if (closesAt <= now) return invalid([{ path: "closesAt", message: "The close must lie in the future." }]);
  if (opensAt && opensAt >= closesAt)
    return invalid([{ path: "closesAt", message: "The close must come after the opening." }]);
  return null;
};

const wrongThresholds = (threshold: number, commentThreshold: number): Problem | null =>
  commentThreshold < threshold
    ? invalid([{ path: "commentThreshold", message: "Comments need at least as many people as figures do." }])
    : null;

type Naming = { nominateBy: Date | null; nominateLeast: number; nominateMost: number };

const wrongNaming = ({ nominateBy, nominateLeast, nominateMost }: Naming, before: Date): Problem | null => {
  if (nominateLeast > nominateMost)
    return invalid([{ path: "nominateMost", message: "At the most cannot be fewer than at least." }]);
  if (nominateBy && nominateBy >= before)
    return invalid([{ path: "nominateBy", message: "Raters are named before the round opens." }]);
  return null;
};

const pastNaming = (nominateBy: Date | null | undefined, now: Date): Problem | null =>
  nominateBy && nominateBy <= now
    ? invalid([{ path: "nominateBy", message: "The last moment for names must lie in the future." }])
    : null;

const namingConflict = (scope: RoundScope, change: { nomination?: unknown; nominateBy?: Date | null }) => {
  const { state, nomination } = scope.round;
  if (state !== "nominating") return null;
  if (change.nomination && change.nomination !== nomination)
    return conflict("naming_begun", "Naming has begun: who chooses the raters stays as it is.");
  return change.nominateBy === null
    ? conflict("naming_begun", "Naming has begun: it can be given another end, but not none.")
    : null;
};

export const createRound = operation({
  name: "round.create",
  summary: "Create a round as a draft",
  scope: "org",
  permission: "round.change",
  input: newRoundSchema,
  output: roundDetailOutput,
  rest: { method: "POST", path: "/orgs/{org}/rounds", status: 201 },
  audit: ({ output }) => ({ target: output.id, detail: { name: output.name } }),
  run: async ({ scope, now }, { subjects, ...input }) => {
    const opensAt = input.opensAt ?? null;
    const nominateBy = input.nominateBy ?? null;
    const wrong =
      wrongTimes(now, input.closesAt, opensAt) ??
      wrongThresholds(input.threshold, input.commentThreshold) ??
      pastNaming(nominateBy, now) ??
      wrongNaming({ ...input, nominateBy }, opensAt ?? input.closesAt) ??
      (await wrongSubjects(scope, subjects));
    if (wrong) return wrong;
    const framework = await findFramework(scope);
    const id = await rounds.createRound(scope, {
      ...input,
      opensAt,
      nominateBy,
      state: "draft",
      frameworkId: framework.id,
    });
    await rounds.writeSubjects(scope, id, subjects);
    return ok(await rounds.findRoundDetail(scope, id));
  },
});

const changes = (wished: Date | null | undefined, known: Date | null): boolean =>
  wished !== undefined && wished?.getTime() !== known?.getTime();

/** Whoever becomes a subject of a round at naming is asked for names too. */
const writeSubjects = async (
  scope: RoundScope,
  subjects: readonly string[] | "everyone",
  now: Date,
): Promise<void> => {
  const before = new Set(await listSubjectIds(scope));
  await rounds.writeSubjects(scope, scope.roundId, subjects);
  if (scope.round.state !== "nominating") return;
  const fresh = (await listSubjectIds(scope)).filter((id) => !before.has(id));
  await askForNames(scope, fresh, now);
};

export const changeRound = operation({
  name: "round.change",
  summary: "Change a round that is not open yet; of an open one only the close may be put off",
  scope: "round",
  permission: "round.change",
  input: roundChangeSchema,
  output: roundDetailOutput,
  rest: { method: "PATCH", path: "/orgs/{org}/rounds/{round}" },
  audit: ({ input, output }) => ({ target: output.id, detail: { fields: Object.keys(input).join(" ") } }),
  run: async ({ scope, now }, { subjects, ...input }) => {
    const { round } = scope;
    const closesAt = input.closesAt ?? round.closesAt;
    if (round.state === "open") {
      const onlyExtends =
        Object.keys(input).every((name) => name === "closesAt" || name === "reminders") && !subjects;
      if (!onlyExtends || closesAt < round.closesAt || now >= round.closesAt)
        return conflict(
          "round_open",
          "The round is open: only its close can be changed, to a later time, and its reminders.",
        );
    } else if (!isRosterOpen(round.state))
      return conflict("round_over", "This round is over and stays as it is.");
    const opensAt = input.opensAt === undefined ? round.opensAt : input.opensAt;
    const naming = {
      nominateBy: input.nominateBy === undefined ? round.nominateBy : input.nominateBy,
      nominateLeast: input.nominateLeast ?? round.nominateLeast,
      nominateMost: input.nominateMost ?? round.nominateMost,
    };
    const wrong =
      namingConflict(scope, input) ??
      (input.closesAt ? wrongTimes(now, closesAt, opensAt) : null) ??
      wrongThresholds(input.threshold ?? round.threshold, input.commentThreshold ?? round.commentThreshold) ??
      pastNaming(changes(input.nominateBy, round.nominateBy) ? input.nominateBy : null, now) ??
      (round.state === "open" ? null : wrongNaming(naming, opensAt ?? closesAt)) ??
      (await wrongSubjects(scope.org, subjects));
    if (wrong) return wrong;
    await rounds.changeRound(scope, input);
    if (subjects) await writeSubjects(scope, subjects, now);
    return ok(await rounds.findRoundDetail(scope, scope.roundId));
  },
});

export const closeRound = operation({
  name: "round.close",
  summary: "Close a round now: no more answers; the reports are made",
  scope: "round",
  permission: "round.change",
  input: z.object({}),
  output: roundDetailOutput,
  rest: { method: "POST", path: "/orgs/{org}/rounds/{round}/close", status: 202 },
  command: "round close",
  audit: ({ output }) => ({ target: output.id }),
  run: async ({ scope, now }) => {
    const { round } = scope;
    if (round.state === "closed" || round.state === "released")
      return ok(await rounds.findRoundDetail(scope, scope.roundId));
    if (round.state !== "open") return conflict("round_not_open", "Only an open round can be closed.");
    const early = await rounds.listNeighbours(scope, daysBefore(now, DAYS_BETWEEN_CLOSES));
    if (early.length > 0)
      return conflict(
        "too_soon",
        `${early[0]?.name} had a report less than ${DAYS_BETWEEN_CLOSES} days ago. Let the round run to its end.`,
      );
    await rounds.moveRound(scope, ["open"], { state: "closed", closedOn: now });
    await enqueue(
      "release-round",
      { orgId: scope.orgId, roundId: scope.roundId },
      `release/${scope.roundId}`,
    );
    return ok(await rounds.findRoundDetail(scope, scope.roundId));
  },
});

export const cancelRound = operation({
  name: "round.cancel",
  summary: "Cancel a round for good: its answers and its key are destroyed, no report is made",
  scope: "round",
  permission: "round.change",
  input: z.object({}),
  output: roundDetailOutput,
  rest: { method: "POST", path: "/orgs/{org}/rounds/{round}/cancel" },
  audit: ({ output }) => ({ target: output.id }),
  run: async ({ scope }) => {
    const moved = await rounds.moveRound(scope, ["draft", "nominating", "open"], { state: "cancelled" });
    if (!moved) return conflict("round_over", "This round is over and can no longer be cancelled.");
    await deleteNominations(scope);
    await destroyRoundKey(scope);
    await forgetGivingMail(scope);
    await enqueue("empty-ballot-box", {}, "empty-ballot-box");
    return ok(await rounds.findRoundDetail(scope, scope.roundId));
  },
});
