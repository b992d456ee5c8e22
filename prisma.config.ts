import { defineConfig } from "prisma/config";

// The command line insists on finding (that is: downloading) a native schema engine before these commands,
// which never run it. Any file that exists will do.
const needsNoEngine = ["generate", "validate", "format", "version"];
if (needsNoEngine.includes(process.argv[2] ?? "")) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;
}

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://localhost:5432/unset" },
});
