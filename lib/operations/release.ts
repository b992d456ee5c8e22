import { createHash } from "node:crypto";
import type { RoundScope } from "@/lib/access/scope";
import { openBallots } from "@/lib/data/ballot-box";
import { shuffle } from "@/lib/data/chance";
import { transaction } from "@/lib/data/database";
import { listEarlierRecords } from "@/lib/data/earlier-rounds";
import { findFrameworkVersion } from "@/lib/data/frameworks";
import { type Invitation, listRoster, rewriteInRandomOrder } from "@/lib/data/invitations";
import { enqueue } from "@/lib/data/jobs";
import { findNames } from "@/lib/data/members";
import { createQuality } from "@/lib/data/quality";
import { destroyRoundKey } from "@/lib/data/round-keys";
import { findFrozenTeams, listSubjects, lockRound, moveRound } from "@/lib/data/rounds";
import { forgetGivingMail } from "@/lib/data/sent-mail";
import { createSnapshots, createTeamSnapshots } from "@/lib/data/snapshots";
import type { ComparedRound } from "@/lib/domain/comparison";
import { personOf } from "@/lib/domain/contributor";
import { earlierRound } from "@/lib/domain/earlier-round";
import { type Release, release } from "@/lib/domain/release";
import type { RosterSubject } from "@/lib/domain/seat";
import { teamOverviews } from "@/lib/domain/team";
import { announceReports } from "./announcements";

const day = (date: Date): string => date.toISOString().slice(0, 10);
const hashOf = (...texts: string[]): string => createHash("sha256").update(texts.join("\n")).digest("hex");

/** Every subject's released rounds, the latest first. */
const earlierOf = async (scope: RoundScope): Promise<Map<string, ComparedRound[]>> => {
  const earlier = new Map<string, ComparedRound[]>();
  for (const { memberId, roundId, frameworkId, threshold, roster, report } of await listEarlierRecords(
    scope,
  )) {
    const framework = await findFrameworkVersion(scope, frameworkId);
    const round = earlierRound({ id: roundId, threshold, roster, framework, ...report });
    earlier.set(memberId, [...(earlier.get(memberId) ?? []), round]);
  }
  return earlier;
};

const rosterOf = async (scope: RoundScope, invitations: readonly Invitation[]): Promise<RosterSubject[]> => {
  const subjects = await listSubjects(scope);
  const names = await findNames(
    scope,
    invitations.flatMap(({ raterId }) => raterId ?? []),
  );
  const earlier = await earlierOf(scope);
  const bySubject = new Map<string, Invitation[]>(subjects.map(({ memberId }) => [memberId, []]));
  for (const invitation of invitations) bySubject.get(invitation.subjectId)?.push(invitation);
  return subjects.map(({ memberId, name }) => ({
    id: memberId,
    name,
    invitations: (bySubject.get(memberId) ?? []).map(({ id, relationship, raterId, raterEmail }) => ({
      id,
      relationship,
      raterName: (raterId && names.get(raterId)?.name) ?? raterEmail ?? "",
      person: personOf(raterId, raterEmail),
    })),
    earlier: earlier.get(memberId) ?? [],
  }));
};

const fold = async (scope: RoundScope, closedOn: Date): Promise<Release> => {
  const invitations = await listRoster(scope);
  const { name, threshold, commentThreshold, frameworkId } = scope.round;
  return release({
    round: { id: scope.roundId, name, closedOn: day(closedOn), threshold, commentThreshold },
    framework: await findFrameworkVersion(scope, frameworkId),
    roster: await rosterOf(scope, invitations),
    ballots: shuffle(
      await openBallots(
        scope,
        invitations.map(({ id }) => id),
      ),
    ),
    shuffle,
  });
};

/**
 * Makes the reports of a closed round, once: ballots are opened, folded into snapshots and destroyed with
 * the round's key in one transaction that nobody sees before its last step. False if there was nothing to do.
 */
export const releaseRound = async (scope: RoundScope): Promise<boolean> =>
  transaction(
    async () => {
      const closedOn = await lockRound(scope, "closed");
      if (!closedOn) return false;
      const { reports, quality } = await fold(scope, closedOn);
      const measured = JSON.stringify(quality);
      await createQuality(scope, { quality: measured, hash: hashOf(measured) });
      await createSnapshots(
        scope,
        reports.map(({ subjectId, report, selfNotes }) => {
          const texts = [JSON.stringify(report), JSON.stringify(selfNotes)] as const;
          return { memberId: subjectId, report: texts[0], selfNotes: texts[1], hash: hashOf(...texts) };
        }),
      );
      const teams = (await findFrozenTeams(scope)).map(({ id, members }) => ({ id, memberIds: members }));
      const views = teamOverviews({ teams, reports: reports.map(({ report }) => report) });
      await createTeamSnapshots(
        scope,
        views.map((view) => {
          const text = JSON.stringify(view);
          return { teamId: view.teamId, view: text, hash: hashOf(text) };
        }),
      );
      await rewriteInRandomOrder(scope);
      await destroyRoundKey(scope);
      await moveRound(scope, ["closed"], { state: "released" });
      await enqueue("empty-ballot-box", {}, "empty-ballot-box");
      await forgetGivingMail(scope);
      await announceReports(
        scope,
        reports.map(({ subjectId }) => subjectId),
        new Date(),
      );
      return true;
    },
    { timeout: 600_000 },
  );
