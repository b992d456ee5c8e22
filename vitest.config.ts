import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

export default defineConfig({
  resolve: { alias: { "@": here("."), "server-only": here("tests/support/empty.ts") } },
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    // The tests wait for PostgreSQL as much as they compute: one worker more than vitest's own guess on two cores.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [
            "lib/**/*.test.ts",
            "components/**/*.test.{ts,tsx}",
            "prisma/**/*.test.ts",
            "scripts/**/*.test.mjs",
            "tests/architecture.test.ts",
            "tests/domain/**/*.test.ts",
            "tests/attack/**/*.unit.test.ts",
            "tests/bench/**/*.test.ts",
          ],
          setupFiles: ["tests/support/silence.ts", "tests/support/chance.ts"],
          // properties try many cases, on machines of any kind
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.{ts,tsx}", "tests/attack/**/*.test.{ts,tsx}"],
          exclude: ["**/*.unit.test.ts"],
          globalSetup: ["tests/support/global-setup.ts"],
          setupFiles: ["tests/support/silence.ts", "tests/support/worker-db.ts"],
          // next-auth names Next's files without their ending, which only a bundler's resolution finds.
          server: { deps: { inline: ["next-auth"] } },
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
