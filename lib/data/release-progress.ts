import type { RoundScope } from "@/lib/access/scope";
import { beside, database } from "./database";

// How many subjects a release has been through, for whoever waits: written beside its transaction, of which nothing
// is to be seen before the end. Subjects in a fixed order are counted, never answers.

/** Before the release holds the round; nothing where the round does not wait for one. */
export const beginReleaseProgress = async (scope: RoundScope): Promise<void> => {
  await database().$executeRaw`
    insert into "ReleaseProgress" ("orgId", "roundId", done)
    select "orgId", id, 0 from "Round"
    where "orgId" = ${scope.orgId}::uuid and id = ${scope.roundId}::uuid and state = 'closed'
    on conflict do nothing`;
};

export const writeReleaseProgress = (scope: RoundScope, done: number): Promise<void> =>
  beside(async () => {
    await database().releaseProgress.updateMany({
      where: { orgId: scope.orgId, roundId: scope.roundId },
      data: { done },
    });
  });

/** Goes with the release. */
export const endReleaseProgress = async (scope: RoundScope): Promise<void> => {
  await database().releaseProgress.deleteMany({ where: { orgId: scope.orgId, roundId: scope.roundId } });
};
