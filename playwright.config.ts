import { defineConfig } from "@playwright/test";
import { launchOptions } from "./tests/support/browser";

// Inherited by the workers, which read this file again.
process.env.E2E_PORT ??= "3100";

/** Whole files named so, or single tests with this tag, run on a phone; all others on a desktop. */
const forPhone = /\.phone\.e2e\.ts|@phone/;

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.e2e.ts",
  outputDir: "test-results",
  globalSetup: "./tests/support/e2e-setup.ts",
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"]],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${process.env.E2E_PORT}`,
    trace: "retain-on-failure",
    launchOptions: await launchOptions(),
  },
  projects: [
    { name: "desktop", grepInvert: forPhone, use: { viewport: { width: 1280, height: 800 } } },
    {
      name: "phone",
      grep: forPhone,
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
  ],
});
