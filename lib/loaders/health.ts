import { query } from "@/lib/data/database";
import { listMigrations } from "@/lib/data/migrations";
import packageJson from "@/package.json" with { type: "json" };

export type Health = { ok: boolean; version: string; database: string | null; migrations: string };

/** Fit to serve: the database answers and every migration that this version knows is applied. */
export const readHealth = async (): Promise<Health> => {
  const { version } = packageJson;
  try {
    const [server] = await query<{ version: string }>`select current_setting('server_version') as version`;
    const applied = await query<{ name: string }>`
      select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null`;
    const names = new Set(applied.map(({ name }) => name));
    const isCurrent = listMigrations().every((name) => names.has(name));
    return {
      ok: isCurrent,
      version,
      database: server?.version ?? null,
      migrations: isCurrent ? "applied" : "pending",
    };
  } catch {
    return { ok: false, version, database: null, migrations: "unknown" };
  }
};
