import { requireNode } from "./machine/node-version.mjs";

requireNode();
const { startEverything } = await import("./product/startup.mjs");
await startEverything();
