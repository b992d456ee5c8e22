import { generate } from "../generate.mjs";
import { install } from "../install.mjs";
import { seconds } from "../machine/command.mjs";
import { explain, Problem } from "../machine/problem.mjs";

const broken = (output) => ({ passed: 0, failed: 1, output });

async function outcome(check, failedBefore) {
  if (check.needs && failedBefore.has(check.needs))
    return broken(`Did not run, because "${check.needs}" failed.`);
  return check.run().catch((error) => broken(explain(error)));
}

function choose(args, checks) {
  if (args.length === 0) return checks;
  const [flag, name] = args;
  const wanted = checks.find((check) => check.name === name);
  if (flag !== "--only" || !wanted || args.length > 2) {
    throw new Problem(`Say npm test, or npm test -- --only ${checks.map((check) => check.name).join("|")}`);
  }
  return checks.filter((check) => check === wanted || check.name === wanted.needs);
}

function close({ passed, failed }) {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

async function prepare() {
  await install({ development: true });
  generate();
  // Only now: before the install there may be nothing that these could import.
  const { checks } = await import("./checks.mjs");
  return checks;
}

/** Runs all checks, also after one that failed, and counts what really ran. */
export async function runGate(args) {
  process.on("SIGTERM", () => process.exit(143));
  process.on("SIGINT", () => process.exit(130));
  const all = await prepare().catch((error) => {
    console.log(explain(error));
    close(broken());
  });
  const checks = choose(args, all);
  const total = { passed: 0, failed: 0 };
  const failedBefore = new Set();
  for (const check of checks) {
    const since = Date.now();
    process.stdout.write(`${check.title}: `);
    const { passed, failed, output } = await outcome(check, failedBefore);
    const counts = failed > 0 ? `${passed} passed, ${failed} FAILED` : `${passed} passed`;
    console.log(`${counts} (${seconds(since)})`);
    if (failed > 0) {
      failedBefore.add(check.name);
      console.log(`${output.replace(/^/gm, "  ")}\n`);
    }
    total.passed += passed;
    total.failed += failed;
  }
  close(total);
}
