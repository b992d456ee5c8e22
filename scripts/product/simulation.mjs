import { install } from "../install.mjs";
import { inRoot } from "../machine/paths.mjs";
import { startChild } from "./children.mjs";
import { runWithLifetime } from "./lifetime.mjs";

/** Pure figures: no database, no server. */
export const runSimulation = (args) =>
  runWithLifetime(async ({ step, end }) => {
    await step(() => install({ development: true }));
    const simulation = await step(
      async () =>
        startChild({
          file: inRoot("tests", "simulation", "run.ts"),
          args,
          nodeArgs: ["--import", "tsx"],
          env: process.env,
        }),
      ({ stop }) => stop(),
    );
    const how = await simulation.ended;
    await end(typeof how === "number" ? how : 1);
  });
