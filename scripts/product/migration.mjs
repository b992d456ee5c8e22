import { lastLines, runNode } from "../machine/command.mjs";
import { inRoot } from "../machine/paths.mjs";
import { Problem } from "../machine/problem.mjs";

/** In a process of its own, since the schema engine leaves a timer behind. Says what it did when it did something. */
export async function applyMigrations(databaseUrl) {
  const env = { ...process.env, DATABASE_URL: databaseUrl };
  const { ok, answer, output } = await runNode({
    file: inRoot("scripts", "migrate.mjs"),
    args: ["deploy"],
    env,
  });
  if (!ok) throw new Problem(`The database could not be brought up to date: ${lastLines(output, 12)}`);
  return answer;
}
