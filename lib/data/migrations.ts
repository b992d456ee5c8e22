import { existsSync, readdirSync } from "node:fs";

export const MIGRATIONS = "prisma/migrations";

/** The migrations that this version brings, in their order. */
export const listMigrations = (): string[] =>
  existsSync(MIGRATIONS)
    ? readdirSync(MIGRATIONS, { withFileTypes: true })
        .flatMap((entry) => (entry.isDirectory() ? entry.name : []))
        .sort()
    : [];

/** A question to the database: those that it has been through, in their order. */
export const APPLIED = `
  select migration_name as name from _prisma_migrations
  where finished_at is not null and rolled_back_at is null order by 1`;
