import { database } from "@/lib/data/database";

export type DumpedRow = { table: string; row: string };

/** Every row of every table as text, the job queue's included: what somebody reads in a dump. */
export const dumpDatabase = async (): Promise<DumpedRow[]> => {
  const tables = await database().$queryRaw<{ name: string }[]>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE'
      and table_name <> '_prisma_migrations'
    order by 1`;
  const rows: DumpedRow[] = [];
  for (const { name } of tables)
    for (const { row } of await database().$queryRawUnsafe<{ row: string }[]>(
      `select t::text as row from ${name} t order by 1`,
    ))
      rows.push({ table: name, row });
  return rows;
};
