import type { BalanceOutput, WhatIfOutput } from "@/lib/schemas/balance";
import { type Client, clientFor } from "../integration/client";
import type { Settlement } from "./settlement";
import type { Publication, Round, World } from "./world";

type Place = { readonly roundId: string; readonly teamId: string; readonly viewerId: string };

/** What somebody is told who asks about each person who might leave, and about some skills that might be added. */
const harvestWhatIf = async (get: Client, path: string, place: Place): Promise<Publication[]> => {
  const ask = async (query: string): Promise<WhatIfOutput> => {
    const { status, json } = await get("GET", `${path}&${query}`);
    if (status !== 200) throw new Error(`a question was not answered: ${status}`);
    return json as WhatIfOutput;
  };
  const first = await ask("");
  if (first.people.length === 0) return [];
  const keys = first.skills.map(({ key }) => key);
  const rest = await Promise.all(
    first.people.map(({ id }, at) => ask(`without=${id}&adding=${keys[(3 * at) % keys.length]}`)),
  );
  return [first, ...rest].map(({ people, without, adding, skills }) => {
    const text = JSON.stringify({
      people: people.map(({ id }) => id),
      without: without?.id ?? null,
      adding: adding?.key ?? null,
      skills: skills.map(({ key, before, after }) => ({ key, before, after })),
    });
    return { kind: "what_if", ...place, text };
  });
};

const harvestTeam = async (get: Client, org: string, place: Place): Promise<Publication[]> => {
  const { roundId, teamId, viewerId } = place;
  const path = `/orgs/${org}/teams/${teamId}`;
  const { status, json } = await get("GET", `${path}/balance?round=${roundId}`);
  if (status !== 200) return [];
  const { view, organisation, before } = json as BalanceOutput;
  const page = (of: BalanceOutput["view"], at: { roundId: string; teamId: string }): Publication => ({
    ...{ kind: "team", ...at, viewerId, text: JSON.stringify(of) },
  });
  return [
    page(view, { roundId, teamId }),
    ...(organisation ? [page(organisation, { roundId, teamId: organisation.teamId })] : []),
    ...(before ? [page(before.view, { roundId: before.round.id, teamId })] : []),
    ...(await harvestWhatIf(get, `${path}/what-if?round=${roundId}`, place)),
  ];
};

const harvestReport = async (
  get: Client,
  org: string,
  { roundId, subjectId }: { roundId: string; subjectId: string },
): Promise<Publication[]> => {
  const path = `/orgs/${org}/rounds/${roundId}/reports/${subjectId}`;
  const [report, list] = [await get("GET", path), await get("GET", `${path}?format=csv`)];
  if (report.status !== 200 || list.status !== 200) throw new Error("a report that is not shown");
  const place = { roundId, subjectId };
  return [
    { kind: "report", ...place, text: report.text },
    { kind: "report_list", ...place, text: list.text },
  ];
};

/** The reports that their subjects have given somebody to read. */
const harvestShares = async (
  get: Client,
  org: string,
  { id: roundId, shares, subjects, viewerId }: Round & { readonly viewerId: string },
): Promise<Publication[]> => {
  const wished = shares.filter(({ subjectId, readerId }) => readerId === viewerId && subjectId !== viewerId);
  const byRound = new Set(subjects.flatMap(({ id, readerId }) => (readerId === viewerId ? id : [])));
  const found: Publication[] = [];
  for (const { subjectId } of wished.filter((share) => !byRound.has(share.subjectId))) {
    const { status, text } = await get("GET", `/orgs/${org}/rounds/${roundId}/reports/${subjectId}`);
    if (status === 200) found.push({ kind: "share", roundId, subjectId, viewerId, text });
  }
  return found;
};

/** What a settled company's people can read of its released rounds, over the programming interface. */
export const harvestOf = async (
  { org, ids, callers }: Settlement,
  { rounds }: World,
): Promise<Publication[]> => {
  const found: Publication[] = [];
  const viewers = [...callers].map(([id, caller]) => [ids.get(id)!, caller] as const);
  for (const [viewerId, caller] of [...viewers, [org.ownerId, org.owner] as const]) {
    const get = await clientFor(caller);
    for (const round of rounds) {
      const { id: roundId, teams, subjects } = round;
      for (const teamId of [org.orgId, ...teams.map(({ id }) => id)])
        found.push(...(await harvestTeam(get, org.slug, { roundId, teamId, viewerId })));
      for (const { id: subjectId } of subjects.filter(({ id }) => id === viewerId))
        found.push(...(await harvestReport(get, org.slug, { roundId, subjectId })));
      found.push(...(await harvestShares(get, org.slug, { ...round, viewerId })));
    }
  }
  return found;
};
