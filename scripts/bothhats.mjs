// The operator's command line: the same operations as the screens, on the database that `npm start` would use.
import { requireNode } from "./machine/node-version.mjs";

requireNode();
const args = process.argv.slice(2);
if (args[0] === "doctor") {
  // Looks before anything is needed or changed: a setting that is wrong would stop every other command.
  const { runDoctor } = await import("./product/doctor.mjs");
  await runDoctor();
} else {
  const { runCommandLine } = await import("./product/operator.mjs");
  await runCommandLine(args);
}
