// Prisma's schema engine compiled to WebAssembly: migrations with no native binary and no download. Same folder,
// table and checksums as `prisma migrate`.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import { adapterOf } from "./adapter.mjs";

function instantiate() {
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const code = readFileSync(path.join(path.dirname(entry), "schema_engine_bg.wasm"));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), {
    "./schema_engine_bg.js": glue,
  });
  glue.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
  return glue.SchemaEngine;
}

const filters = { externalTables: [], externalEnums: [] };

/**
 * Opens the engine for one schema file. `connect` and `shadow` open a connection: to the database itself, and to an
 * empty one that is thrown away. The engine leaves a timer of ten seconds behind: run it in a process that exits.
 */
export async function openEngine({ connect, shadow, schemaFile }) {
  const content = readFileSync(schemaFile, "utf8");
  const factory = {
    provider: "postgres",
    adapterName: "schema-engine",
    connect: async () => adapterOf(await connect()),
    connectToShadowDb: async () => adapterOf(await shadow()),
  };
  const SchemaEngine = instantiate();
  const bound = bindMigrationAwareSqlAdapterFactory(factory);
  const engine = await SchemaEngine.new({ datamodels: [[schemaFile, content]] }, () => {}, bound);

  return {
    /** Applies what is missing; returns the names. */
    deploy: async (migrationsList) =>
      (await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames,

    status: (migrationsList) =>
      engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters }),

    /** The SQL that leads from all migrations, replayed on the shadow, to the schema file; "" when they agree. */
    difference: async (migrationsList) => {
      const from = { tag: "migrations", ...migrationsList };
      const to = { tag: "schemaDatamodel", files: [{ path: schemaFile, content }] };
      const { exitCode, stdout } = await engine.diff({ from, to, script: true, exitCode: true, filters });
      return exitCode === 2 ? stdout : "";
    },
  };
}
