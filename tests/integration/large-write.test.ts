import { beforeEach, describe, expect, it } from "vitest";
import { closeDatabase, database } from "@/lib/data/database";
import { type GivenOrganisation, given } from "@/prisma/seed/given";
import { type Client, clientFor } from "./client";
import { daysFrom } from "./company";

// What PostgreSQL takes for a small table it searches by any index, and then thousands of new rows cost millions of looks.

const PEOPLE = 1_500;
/** How many rows may be looked at for each that is written: a few indexes, a few references. */
const LOOKS = 60;

let org: GivenOrganisation;
let owner: Client;

beforeEach(async () => {
  org = await given.organisation();
  owner = await clientFor(org.owner);
});

const LIST = [
  "email,name,title,manager_email,teams",
  ...Array.from({ length: PEOPLE }, (_, at) => {
    const manager = at === 0 ? "" : `p${Math.floor((at - 1) / 9)}@large.test`;
    return `p${at}@large.test,Person ${at},,${manager},Team ${at % 30}`;
  }),
].join("\n");

/** A session says what it has looked at when it ends. */
const looks = async (): Promise<number> => {
  await closeDatabase();
  const [row] = await database().$queryRaw<{ looks: bigint }[]>`
    select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::bigint as looks from pg_stat_user_tables
    where relname in ('Member', 'Team', 'TeamMember', 'MemberImportRow', 'RoundSubject', 'Invitation')`;
  return Number(row?.looks);
};

const looksOf = async (work: () => Promise<unknown>): Promise<number> => {
  const before = await looks();
  await work();
  return (await looks()) - before;
};

const members = () => `/orgs/${org.slug}/members`;
const write = async (): Promise<string> => {
  const { json } = await owner("POST", `${members()}/import`, undefined, { raw: LIST });
  expect(json).toMatchObject({ written: true });
  return String(json.importId);
};
const undo = async (id: string) =>
  expect(await owner("POST", `${members()}/imports/${id}/undo`)).toMatchObject({ status: 200 });

describe("a large write to what was counted as a small table", () => {
  it("looks at each row a few times: an import again, undone again", async () => {
    await undo(await write());
    // as autovacuum does, at a moment that nobody chooses
    await database().$executeRaw`analyze`;
    let id = "";
    expect(await looksOf(async () => (id = await write()))).toBeLessThan(PEOPLE * LOOKS);
    expect(await looksOf(() => undo(id))).toBeLessThan(PEOPLE * LOOKS);
  });

  it("looks at each row a few times: a round about everybody, and who rates whom", async () => {
    const rounds = `/orgs/${org.slug}/rounds`;
    const make = async (subjects: "everyone" | string[]): Promise<string> => {
      const closesAt = daysFrom(new Date(), 14).toISOString();
      return String((await owner("POST", rounds, { name: "Autumn", closesAt, subjects })).json.id);
    };
    const accept = async (round: string): Promise<number> =>
      Number((await owner("POST", `${rounds}/${round}/invitations/propose`, {})).json.added);
    await write();
    const small = await make([org.ownerId]);
    await database().$executeRaw`analyze`;
    let added = 0;
    const looked = await looksOf(async () => {
      // plans of references are kept as long as a connection is
      await accept(small);
      added = await accept(await make("everyone"));
    });
    expect(added).toBeGreaterThan(PEOPLE);
    expect(looked).toBeLessThan(added * LOOKS);
  });
});
