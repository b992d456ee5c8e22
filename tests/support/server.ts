import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { withoutSettings } from "../../scripts/product/settings.mjs";
import { makeTemporaryFolder } from "./temporary-folder";

const patience = 300_000;

const isHealthy = (url: string) =>
  fetch(`${url}/api/health`, { signal: AbortSignal.timeout(2000) }).then(
    (response) => response.ok,
    () => false,
  );

/** The whole product as `npm start` starts it, with data of its own that is gone afterwards. */
export async function startServer({ port, env = {} }: { port: number; env?: Record<string, string> }) {
  const { folder, remove } = await makeTemporaryFolder();
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    env: { ...withoutSettings(process.env), ...env, PORT: String(port), BOTHHATS_DATA: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => said.push(chunk));
  const ended = new Promise<void>((resolve) => child.on("exit", () => resolve()));
  const output = () => Buffer.concat(said).toString("utf8");

  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    await remove();
  };
  const url = `http://localhost:${port}`;
  const until = Date.now() + patience;
  while (!(await isHealthy(url))) {
    if (child.exitCode !== null || Date.now() > until) {
      await stop();
      throw new Error(`The product did not start:\n${output()}`);
    }
    await sleep(200);
  }
  return { url, folder, output, stop };
}
