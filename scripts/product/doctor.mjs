import { existsSync } from "node:fs";
import path from "node:path";
import { generate } from "../generate.mjs";
import { install } from "../install.mjs";
import { freeMegabytes } from "../machine/disk.mjs";
import { dataFolder, inRoot } from "../machine/paths.mjs";
import { Problem } from "../machine/problem.mjs";
import { startChild } from "./children.mjs";
import { openEnvironment, variables } from "./environment.mjs";
import { runWithLifetime } from "./lifetime.mjs";
import { loadEnvFile, readSettings } from "./settings.mjs";
import { checkSettings } from "./settings-check.mjs";

/** In the same words as lib/schemas/checkup.ts, which says what is found further in. */
const say = ({ name, isWell, says }) => console.log(`${isWell ? "well " : "WRONG"}  ${name}: ${says}`);

const fewMegabytes = 1000;

function checkDisk(data) {
  const free = freeMegabytes(data);
  const room = `${free} MB are free at ${data}`;
  const isWell = free >= fewMegabytes;
  return { name: "disk", isWell, says: isWell ? room : `only ${room}: make room before the database stops` };
}

const hasCluster = (data) =>
  ["postgres", "postgres-folder"].some((name) => existsSync(path.join(data, name)));

/** The database's own environment; without one, what is wrong with it is said, and mail can be tried all the same. */
async function openChecked(settings) {
  try {
    return { environment: await openEnvironment(settings) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    say({ name: "database", isWell: false, says: error.message });
    return {};
  }
}

const openCheckup = async (settings) => {
  const { databaseUrl, secret } = settings;
  const { environment } = await openChecked(settings);
  if (environment) return { ...environment, args: ["doctor"], isWell: true };
  if (!databaseUrl) return { close: async () => {}, isWell: false };
  const env = variables({ settings, databaseUrl, secret, embedded: false });
  return { env, args: ["doctor", "--only", "mail"], close: async () => {}, isWell: false };
};

/**
 * Looks at everything that the product stands on, changes nothing, and says line by line what is well and what is wrong
 * with its mend. Ends with 1 if anything is wrong.
 */
export const runDoctor = () =>
  runWithLifetime(async ({ step, end }) => {
    loadEnvFile();
    const data = dataFolder();
    const checks = [
      { name: "Node", isWell: true, says: process.versions.node },
      ...checkSettings(process.env, { data }),
    ];
    checks.forEach(say);
    if (checks.some(({ isWell, isNeeded }) => isNeeded && !isWell)) {
      console.log("Nothing else was looked at: mend these first.");
      return end(1);
    }
    const settings = readSettings(process.env);
    if (!settings.databaseUrl) {
      const disk = checkDisk(data);
      say(disk);
      checks.push(disk);
      if (!hasCluster(data)) {
        say({ name: "database", isWell: true, says: "not there yet: the first `npm start` makes it" });
        return end(checks.every(({ isWell }) => isWell) ? 0 : 1);
      }
    }
    await step(() => install());
    await step(async () => generate());
    const { env, args, isWell } = await step(
      () => openCheckup(settings),
      ({ close }) => close(),
    );
    if (!args) return end(1);
    const file = inRoot("lib", "doors", "command-line.ts");
    const child = await step(
      async () =>
        startChild({ file, args, nodeArgs: ["--import", "tsx"], env: { ...env, NODE_ENV: "production" } }),
      ({ stop }) => stop(),
    );
    const code = await child.ended;
    await end(code === 0 && isWell && checks.every((check) => check.isWell) ? 0 : 1);
  });
