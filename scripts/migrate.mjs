// node scripts/migrate.mjs deploy | status | check | create NAME

import { inRoot } from "./machine/paths.mjs";
import { Problem, runMain } from "./machine/problem.mjs";
import { connectPostgres, connectShadow } from "./schema/adapter.mjs";
import { openEngine } from "./schema/engine.mjs";
import { listMigrations, writeMigration } from "./schema/migrations.mjs";

const schemaFile = inRoot("prisma", "schema.prisma");

const onDatabase = () => {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Problem("Set DATABASE_URL to the database that the migrations are for.");
  return openEngine({ connect: () => connectPostgres(url), shadow: connectShadow, schemaFile });
};

// The outbox lives in the job queue's own tables, which the web server writes to before a job process ever ran.
async function deployJobTables() {
  const { Logger, runMigrations } = await import("graphile-worker");
  const quiet = new Logger(() => () => undefined);
  await runMigrations({ connectionString: process.env.DATABASE_URL, logger: quiet });
}

const onShadow = () => openEngine({ connect: connectShadow, shadow: connectShadow, schemaFile });

const commands = {
  async deploy() {
    const applied = await (await onDatabase()).deploy(listMigrations());
    await deployJobTables();
    console.log(applied.length > 0 ? `Applied ${applied.join(", ")}.` : "The database is up to date.");
  },
  async status() {
    const { history, failedMigrationNames, editedMigrationNames } = await (await onDatabase()).status(
      listMigrations(),
    );
    console.log(JSON.stringify({ history, failedMigrationNames, editedMigrationNames }, null, 2));
  },
  async check() {
    const sql = await (await onShadow()).difference(listMigrations());
    if (sql)
      throw new Problem(
        `prisma/schema.prisma is ahead of prisma/migrations (npm run migration NAME):\n${sql}`,
      );
    console.log("The schema and the migrations agree.");
  },
  async create(name) {
    if (!/^[a-z][a-z0-9_]*$/.test(name ?? ""))
      throw new Problem("Give the migration a name in lower case: npm run migration add_teams");
    const sql = await (await onShadow()).difference(listMigrations());
    if (!sql) return console.log("The schema and the migrations agree: there is nothing to create.");
    console.log(`Created prisma/migrations/${writeMigration({ name, sql, now: new Date() })}.`);
  },
};

/** What the engine says of a database, without the places in its own code where it said it. */
const plainly = (error) => {
  const [message, inside] = String(error.message).split(/\n\s+0: \w+::/);
  throw inside === undefined ? error : new Problem(message.trim());
};

await runMain(async () => {
  const [command, name] = process.argv.slice(2);
  if (!Object.hasOwn(commands, command ?? "")) throw new Problem("Say deploy, status, check or create NAME.");
  await commands[command](name).catch(plainly);
});
process.exit(0);
