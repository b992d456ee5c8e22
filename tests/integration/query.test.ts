import { afterAll, beforeAll, expect, test } from "vitest";
import { query, transaction } from "@/lib/data/database";

// Asked by itself, a question goes past Prisma's client; inside a transaction it cannot.

type Everything = Record<string, unknown>;

const moment = new Date("2026-03-29T01:30:00.250Z");

const everything = async (): Promise<Everything | undefined> => {
  const [row] = await query<Everything>`
    select 'a'::text as words, 7::int as whole, 7000000000::bigint as large, 0.5::float8 as part, true as yes,
           null::text as nothing, gen_random_uuid() is not null as made, '2026-03-29'::date as day,
           ${moment}::timestamp as told, ${moment}::timestamptz as zoned,
           '2026-03-29T01:30:00.25'::timestamp as moment, '2026-03-29'::timestamp as midnight,
           'b6a1f0f2-0000-4000-8000-000000000001'::uuid as id,
           '{"a":[1,null]}'::json as object, '{"a":[1,null]}'::jsonb as binary,
           ${["a", "b,c", '"d"']}::text[] as texts, '{b6a1f0f2-0000-4000-8000-000000000001}'::uuid[] as ids,
           ${Buffer.from([0, 255])}::bytea as bytes, ${[Buffer.from([1]), Buffer.from([2, 0])]}::bytea[] as many,
           ${[1, 2]}::int[] as numbers`;
  return row;
};

const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = "America/New_York";
});
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test("a question is answered in the same types by itself and in a transaction, wherever the machine is", async () => {
  const alone = await everything();
  const together = await transaction(everything);
  expect({ ...alone, bytes: null, many: null }).toEqual({ ...together, bytes: null, many: null });
  expect(alone).toMatchObject({
    large: 7_000_000_000n,
    day: new Date("2026-03-29T00:00:00Z"),
    told: moment,
    zoned: moment,
    moment,
    midnight: new Date("2026-03-29T00:00:00Z"),
    texts: ["a", "b,c", '"d"'],
  });
  const bytesOf = (row: Everything | undefined) => Array.from((row?.bytes ?? []) as Uint8Array);
  expect(bytesOf(alone)).toEqual([0, 255]);
  expect(bytesOf(together)).toEqual([0, 255]);
});

test("what happens in a transaction is seen there, and elsewhere only once it is kept", async () => {
  const count = () =>
    query<{ rows: number }>`select count(*)::int as rows from "Organisation" where slug = 'seen-inside'`;
  const [inside] = await transaction(async () => {
    await query`insert into "Organisation" (id, slug, name) values (gen_random_uuid(), 'seen-inside', 'Seen') returning id`;
    const seen = await count();
    expect(await count()).toEqual([{ rows: 1 }]);
    return seen;
  });
  expect(inside).toEqual({ rows: 1 });
  expect(await count()).toEqual([{ rows: 1 }]);
});
