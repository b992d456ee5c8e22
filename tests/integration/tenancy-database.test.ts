import pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/data/database";
import { makeTenant, type Tenant } from "./two-companies";

type Key = { table: string; columns: string[]; target: string; targetColumns: string[] };

let ours: Tenant;
let theirs: Tenant;
let keys: Key[];

/** The foreign keys from one tenant's table to another, as the database itself knows them. */
const readKeys = () =>
  database().$queryRaw<Key[]>`
    select c.conrelid::regclass::text as "table", c.confrelid::regclass::text as target,
           array(select a.attname::text from unnest(c.conkey) with ordinality k (n, at)
                 join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.n order by at) as columns,
           array(select a.attname::text from unnest(c.confkey) with ordinality k (n, at)
                 join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.n order by at) as "targetColumns"
    from pg_constraint c
    where c.contype = 'f' and array_length(c.conkey, 1) > 1
    order by 1, 2`;

beforeAll(async () => {
  ours = await makeTenant("ours");
  theirs = await makeTenant("theirs");
  keys = await readKeys();
});

const asClient = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client(process.env.DATABASE_URL);
  await client.connect();
  try {
    await client.query("begin");
    return await work(client);
  } finally {
    await client.query("rollback");
    await client.end();
  }
};

const isOrg = (column: string) => column === "orgId";

describe("the database itself", () => {
  it("knows the foreign keys between the tables of a tenant", () => {
    expect(keys.map(({ table, columns }) => `${table}(${columns})`).sort()).toMatchInlineSnapshot(`
      [
        ""Ballot"(orgId,roundId)",
        ""FoldedReport"(orgId,roundId,memberId)",
        ""Goal"(orgId,memberId)",
        ""Goal"(orgId,roundId)",
        ""GoalSkill"(orgId,goalId)",
        ""GoalStep"(orgId,goalId)",
        ""Invitation"(orgId,raterId)",
        ""Invitation"(orgId,roundId)",
        ""Invitation"(orgId,roundId,subjectId)",
        ""Member"(orgId,managerId)",
        ""MemberImportRow"(orgId,importId)",
        ""MemberImportRow"(orgId,memberId)",
        ""Nomination"(orgId,raterId)",
        ""Nomination"(orgId,roundId,subjectId)",
        ""ReleaseProgress"(orgId,roundId)",
        ""ReportShare"(orgId,memberId)",
        ""ReportShare"(orgId,roundId,subjectId)",
        ""ReportView"(orgId,memberId)",
        ""ReportView"(orgId,roundId,subjectId)",
        ""RoleModel"(orgId,memberId)",
        ""Round"(orgId,frameworkId)",
        ""RoundKey"(orgId,roundId)",
        ""RoundQuality"(orgId,roundId)",
        ""RoundSubject"(orgId,approverId)",
        ""RoundSubject"(orgId,memberId)",
        ""RoundSubject"(orgId,readerId)",
        ""RoundSubject"(orgId,roundId)",
        ""SentMail"(orgId,roundId)",
        ""Snapshot"(orgId,memberId)",
        ""Snapshot"(orgId,roundId)",
        ""TeamGoal"(orgId,roundId)",
        ""TeamGoal"(orgId,teamId)",
        ""TeamGoalSkill"(orgId,goalId)",
        ""TeamMember"(orgId,memberId)",
        ""TeamMember"(orgId,teamId)",
        ""TeamShare"(orgId,roundId)",
        ""TeamSnapshot"(orgId,roundId)",
      ]
    `);
  });

  it("lets no row of one organisation point at a row of another", async () => {
    const refusals: string[] = [];
    for (const { table, columns, target, targetColumns } of keys) {
      const moved = columns.flatMap((column, at) =>
        isOrg(column) ? [] : [{ column, from: targetColumns[at]! }],
      );
      const code = await asClient(async (client) => {
        const { rows } = await client.query(`select * from ${target} where "orgId" = $1 limit 1`, [
          theirs.company.org.orgId,
        ]);
        const sets = moved.map(({ column }, at) => `"${column}" = $${at + 2}`).join(", ");
        const values = moved.map(({ from }) => rows[0][from]);
        const sql = `update ${table} set ${sets} where ctid = (select ctid from ${table} where "orgId" = $1 limit 1)`;
        return client.query(sql, [ours.company.org.orgId, ...values]).then(
          ({ rowCount }) => `${rowCount} written`,
          (error) => (error instanceof pg.DatabaseError ? `refused ${error.code}` : String(error)),
        );
      });
      refusals.push(`${table}(${columns}): ${code}`);
    }
    const FOREIGN_KEY_VIOLATION = "23503";
    expect(refusals.length).toBe(keys.length);
    expect(refusals.filter((said) => !said.endsWith(`refused ${FOREIGN_KEY_VIOLATION}`))).toEqual([]);
  });

  it("lets no row be inserted that belongs to one organisation and names another's member", async () => {
    const insert = (orgId: string) =>
      asClient((client) =>
        client.query(
          `insert into "TeamMember" ("orgId", "teamId", "memberId", part) values ($1, $2, $3, 'manager')`,
          [orgId, ours.company.team, theirs.company.member.lead.id],
        ),
      );
    for (const { company } of [ours, theirs])
      await expect(insert(company.org.orgId)).rejects.toMatchObject({ code: "23503" });
  });
});
