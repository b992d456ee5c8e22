import { expect, it } from "vitest";
import { GET } from "@/app/api/health/route";
import { database } from "@/lib/data/database";

const health = async () => {
  const response = await GET();
  return { status: response.status, ...(await response.json()) };
};

it("is fit to serve with every migration, and with none missing or unfinished", async () => {
  expect(await health()).toMatchObject({ status: 200, ok: true, migrations: "applied" });
  await database().$executeRaw`
    update _prisma_migrations set finished_at = null
    where id = (select id from _prisma_migrations order by migration_name limit 1)`;
  expect(await health()).toMatchObject({ status: 503, ok: false, migrations: "pending" });
  await database().$executeRaw`update _prisma_migrations set finished_at = now()`;
  expect(await health()).toMatchObject({ status: 200, ok: true });
  await database().$executeRaw`
    delete from _prisma_migrations
    where id = (select id from _prisma_migrations order by migration_name desc limit 1)`;
  expect(await health()).toMatchObject({ status: 503, ok: false, migrations: "pending" });
});

it("is not fit where nothing is known of migrations", async () => {
  await database().$executeRaw`drop table _prisma_migrations`;
  expect(await health()).toMatchObject({ status: 503, ok: false, database: null, migrations: "unknown" });
});
