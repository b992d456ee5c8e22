// npm test [-- --only types|lint|unit|integration|e2e]
import { requireNode } from "./machine/node-version.mjs";

requireNode();
const { runGate } = await import("./gate/gate.mjs");
await runGate(process.argv.slice(2));
