import { requireNode } from "./machine/node-version.mjs";

requireNode();
const { runSimulation } = await import("./product/simulation.mjs");
await runSimulation(process.argv.slice(2));
