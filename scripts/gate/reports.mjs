import { existsSync, readFileSync } from "node:fs";

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);

/** A run that failed without one failed test (a crash, an error outside of a test) counts as one failure. */
const honest = ({ passed, failed, ok }) => ({ passed, failed: ok ? failed : Math.max(failed, 1) });

/** A file that could not even be loaded has no tests to count: it counts as one failure. */
export function countVitest({ file, ok }) {
  const report = read(file);
  if (!report) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return honest({ passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length, ok });
}

export function countPlaywright({ file, ok }) {
  const report = read(file);
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  return honest({ passed: expected, failed: unexpected + flaky, ok });
}
