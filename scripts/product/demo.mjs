import path from "node:path";
import { timed } from "../machine/command.mjs";
import { stampAt } from "../machine/fingerprint.mjs";
import { Problem } from "../machine/problem.mjs";
import { runProgram } from "./processes.mjs";

const stampIn = (settings) => stampAt(path.join(settings.data, "demo-seeded"));

/** What came back from a backup is all there is: no start makes a demo company beside it, unless DEMO asks for it. */
export const keepAsRestored = (settings) => stampIn(settings).write("yes");

/** The demo company comes with the first start of an embedded database, or whenever DEMO asks for it. */
export async function seedDemo({ settings, env, embedded }) {
  const stamp = stampIn(settings);
  const isWanted = settings.wantsDemo ?? (embedded && !stamp.matches("yes"));
  if (!isWanted) return undefined;
  const seed = () => runProgram({ file: "prisma/seed.ts", env });
  const { ok, answer, output } = await timed("Making the demo company", seed);
  if (!ok) throw new Problem(`The demo company could not be made: ${output.trim()}`);
  if (embedded) stamp.write("yes");
  return answer;
}
