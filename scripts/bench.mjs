import { requireNode } from "./machine/node-version.mjs";

requireNode();
const { runBench } = await import("./product/bench.mjs");
await runBench(process.argv.slice(2));
