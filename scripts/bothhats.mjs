// The operator's command line: the same operations as the screens, on the database that `npm start` would use.
import { requireNode } from "./machine/node-version.mjs";

requireNode();
const { runCommandLine } = await import("./product/operator.mjs");
await runCommandLine(process.argv.slice(2));
