import { LRUCache } from "lru-cache";
import type { OrgScope, TeamScope } from "@/lib/access/scope";
import type { Framework } from "@/lib/domain/skill";
import { frameworkSchema } from "@/lib/schemas/framework";
import { database } from "./database";
import { unchanging } from "./making";

export type FrameworkVersion = { id: string; version: number; framework: Framework };

/** The organisation's framework as it is now. */
export const findFramework = async (scope: OrgScope | TeamScope): Promise<FrameworkVersion> => {
  const row = await database().frameworkVersion.findFirstOrThrow({
    where: { orgId: scope.orgId },
    orderBy: { version: "desc" },
  });
  return { id: row.id, version: row.version, framework: frameworkSchema.parse(row.content) };
};

/** The names of rounds that are not open yet: each asks the version that it was made with. */
export const listPlannedRounds = async (scope: OrgScope): Promise<string[]> =>
  (
    await database().round.findMany({
      where: { orgId: scope.orgId, state: { in: ["draft", "nominating"] } },
      select: { name: true },
      orderBy: [{ name: "asc" }, { id: "asc" }],
    })
  ).map(({ name }) => name);

export const createFramework = async (
  scope: { orgId: string },
  version: number,
  framework: Framework,
): Promise<void> => {
  await database().frameworkVersion.create({
    data: { orgId: scope.orgId, version, content: structuredClone(framework) as object },
  });
};

// A version never changes, so what was read once can be kept; the map is small: one entry a version.
const kept = new LRUCache<string, Framework>({ max: 200 });

/** The frozen version that a round asks. */
export const findFrameworkVersion = async (scope: { orgId: string }, id: string): Promise<Framework> => {
  const key = `${scope.orgId}/${id}`;
  const known = kept.get(key);
  if (known) return known;
  const row = await unchanging(() =>
    database().frameworkVersion.findUniqueOrThrow({ where: { orgId_id: { orgId: scope.orgId, id } } }),
  );
  const framework = frameworkSchema.parse(row.content);
  kept.set(key, framework);
  return framework;
};
