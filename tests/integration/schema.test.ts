import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "@/lib/data/database";

type Column = { table: string; name: string; type: string; default: string | null };
type Constraint = { table: string; kind: "p" | "f" | "u"; columns: string[]; target: string | null };

let columns: Column[];
let constraints: Constraint[];

const readColumns = (): Promise<Column[]> =>
  database().$queryRaw<Column[]>`
    select c.table_name as "table", c.column_name as name, c.data_type as type, c.column_default as default
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name <> '_prisma_migrations'
    order by 1, 2`;

beforeAll(async () => {
  columns = await readColumns();
  constraints = await database().$queryRaw<Constraint[]>`
    select r.relname::text as "table", c.contype::text as kind, f.relname::text as target,
           array(select a.attname::text from unnest(c.conkey) with ordinality k (n, at)
                 join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.n order by at) as columns
    from pg_constraint c
    join pg_class r on r.oid = c.conrelid and r.relnamespace = 'public'::regnamespace
    left join pg_class f on f.oid = c.confrelid
    where c.contype in ('p', 'f', 'u')
    order by 1, 2`;
});

const of = (table: string) => columns.filter((column) => column.table === table);
const tables = () => [...new Set(columns.map(({ table }) => table))];
const isTenant = (table: string) => of(table).some(({ name }) => name === "orgId");

/** Columns that say when, or in which turn, a row was written. */
const timedIn = (table: string, all: readonly Column[]): Column[] =>
  all
    .filter((column) => column.table === table)
    .filter(
      ({ type, default: value }) =>
        /time|date|interval|int|numeric|serial/.test(type) || value?.includes("nextval"),
    );

/** What belongs to a person or to the server, and to no organisation. */
const IDENTITY = [
  "Account",
  "ApiToken",
  "IdempotencyKey",
  "KeptMail",
  "Session",
  "User",
  "VerificationToken",
];

describe("a table that holds answers, or who was asked", () => {
  it.each([
    "Invitation",
    "Nomination",
    "Ballot",
    "RoundKey",
    "RoundSubject",
    "Snapshot",
    "TeamSnapshot",
    "FoldedReport",
    "RoundQuality",
  ])("%s has no time and no number that counts up", (table) => {
    expect(of(table).length).toBeGreaterThanOrEqual(3);
    expect(timedIn(table, columns)).toEqual([]);
  });

  it.each([`"submittedAt" timestamptz`, `"turn" serial`])("would not get away with %s", async (column) => {
    await database().$executeRawUnsafe(`alter table "Invitation" add column ${column}`);
    const found = timedIn("Invitation", await readColumns());
    await database().$executeRawUnsafe(`alter table "Invitation" drop column ${column.split(" ")[0]}`);
    expect(found).toHaveLength(1);
  });

  it("is found in no sequence at all", async () => {
    const sequences = await database().$queryRaw<{ name: string }[]>`
      select sequence_name as name from information_schema.sequences where sequence_schema = 'public'`;
    expect(sequences).toEqual([]);
  });

  it("names no rater beside an answer", () => {
    for (const table of ["Ballot", "Snapshot", "TeamSnapshot", "RoundQuality", "ReleaseProgress"])
      expect(of(table).filter(({ name }) => /rater|invitation|user|actor/i.test(name))).toEqual([]);
    expect(of("Invitation").filter(({ type }) => /json|bytea/.test(type))).toEqual([]);
  });
});

describe("a table of an organisation", () => {
  it("is every table but the organisation's own and those of identity", () => {
    const others = tables().filter((table) => !isTenant(table));
    expect(others.sort()).toEqual([...IDENTITY, "Organisation"].sort());
    expect(tables().filter(isTenant).length).toBeGreaterThan(10);
  });

  it("has its organisation in its key, which is needed", async () => {
    const nullable = await database().$queryRaw<{ table: string }[]>`
      select table_name as "table" from information_schema.columns
      where table_schema = 'public' and column_name = 'orgId' and is_nullable = 'YES'`;
    expect(nullable).toEqual([]);
    const keys = constraints.filter(({ kind, table }) => kind === "p" && isTenant(table));
    expect(keys.length).toBe(tables().filter(isTenant).length);
    expect(keys.filter((key) => key.columns[0] !== "orgId")).toEqual([]);
  });

  it("points at other rows of the organisation together with the organisation, never alone", () => {
    const pointers = constraints.filter(({ kind, table }) => kind === "f" && isTenant(table));
    const toTenants = pointers.filter(({ target }) => target && isTenant(target));
    expect(toTenants.length).toBeGreaterThan(10);
    expect(toTenants.filter((key) => key.columns[0] !== "orgId" || key.columns.length < 2)).toEqual([]);
    const toOthers = pointers.filter(({ target }) => target && !isTenant(target));
    expect([...new Set(toOthers.map(({ target }) => target))].sort()).toEqual(["Organisation", "User"]);
  });

  it("leaves no id of another row without a foreign key", () => {
    const held = new Set(
      constraints
        .filter(({ kind }) => kind === "f")
        .flatMap((key) => key.columns.map((column) => `${key.table}.${column}`)),
    );
    const loose = columns
      .filter(({ table, name, type }) => isTenant(table) && type === "uuid" && name.endsWith("Id"))
      .map(({ table, name }) => `${table}.${name}`)
      .filter((name) => !held.has(name));
    // An audit entry outlives whom it names, a released view its team; a reader is looked up in the organisation.
    expect(loose).toEqual(["AuditEntry.actorId", "TeamShare.teamId", "TeamSnapshot.teamId"]);
  });
});

describe("an id", () => {
  it("is a random UUID wherever a row has one", async () => {
    const typed = columns.filter(({ name, type }) => name === "id" && type !== "uuid");
    expect(typed).toEqual([]);
  });
});

describe("a query about an organisation that is newer than what PostgreSQL has counted", () => {
  it("is planned for many rows: organisations and rounds are counted nowhere", async () => {
    const counted = await database().$queryRaw<{ place: string }[]>`
      select c.relname || '.' || a.attname as place
      from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname in ('orgId', 'roundId')
        and a.attstattarget is distinct from 0
      order by 1`;
    expect(counted).toEqual([]);
  });

  it("finds each row by its whole key, not by its organisation alone", async () => {
    const [known, fresh] = [randomUUID(), randomUUID()];
    const fill = async (id: string) => {
      await database()
        .$executeRaw`insert into "Organisation" (id, slug, name) values (${id}::uuid, ${id}, 'Many')`;
      await database().$executeRaw`
        insert into "User" (id, email) select gen_random_uuid(), ${id} || n || '@many.test' from generate_series(1, 3000) n`;
      await database().$executeRaw`
        insert into "Member" (id, "orgId", "userId", email, name)
        select gen_random_uuid(), ${id}::uuid, u.id, u.email, 'One' from "User" u where u.email like ${`${id}%`}`;
    };
    await fill(known);
    await database().$executeRaw`analyze "Member"`;
    await fill(fresh);
    const plan = await database().$queryRaw<{ "QUERY PLAN": string }[]>`
      explain select m.id from "Member" m join "Member" b on b."orgId" = m."orgId" and b.id = m."managerId"
      where m."orgId" = ${fresh}::uuid and b."leftOn" is null`;
    const lines = plan.map((row) => row["QUERY PLAN"]).join("\n");
    expect(lines).toMatch(/Index Cond: \(\("orgId" = \S+ AND \(id = m\."managerId"\)\)|Hash Cond/);
    expect(lines).not.toContain("Join Filter");
  });
});
