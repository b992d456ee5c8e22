// npm test [-- --only types|lint|unit|integration|e2e]
import { requireNode } from "./machine/node-version.mjs";
import { runMain } from "./machine/problem.mjs";

requireNode();
const { runGate } = await import("./gate/gate.mjs");
await runMain(() => runGate(process.argv.slice(2)));
