import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { connect } from "node:net";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { freePort } from "../../scripts/machine/port.mjs";
import { withoutSettings } from "../../scripts/product/settings.mjs";
import { makeTemporaryFolder } from "../support/temporary-folder";

// The first minutes of a new installation, as its operator has them: started, claimed, stopped, started again.

type Env = Record<string, string>;

/** What `npm start` runs, with settings of its own; what it said, and how it ended. */
const start = (env: Env) => {
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    env: { ...withoutSettings(process.env), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString("utf8");
    });
  const code = new Promise<number | null>((resolve) => child.on("exit", (status) => resolve(status)));
  return { said: () => said, code, interrupt: () => child.kill("SIGINT") };
};

const isAnswered = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("connect", () => resolve(socket.destroy() !== undefined));
    socket.on("error", () => resolve(false));
  });

test("a new installation is claimed by the printed link, stops without a trace, and keeps what it knew", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const { folder, remove } = await makeTemporaryFolder();
  const port = await freePort();
  const env = { PORT: String(port), BOTHHATS_DATA: folder, DEMO: "0" };
  const started = async () => {
    const product = start(env);
    await expect.poll(product.said, { timeout: 90_000 }).toContain("Ctrl-C stops it");
    return product;
  };

  const first = await started();
  const link = /Claim it: (\S+)/.exec(first.said())?.[1] ?? "";
  const page = await (await browser.newContext({ timezoneId: "Asia/Tokyo" })).newPage();
  await page.goto(link);
  await page.getByLabel("Name of the organisation").fill("Larkfield");
  await page.getByLabel("Your name").fill("Nora Newby");
  await page.getByLabel("Your mail address").fill("nora@larkfield.test");
  await page.getByRole("button", { name: "Create the organisation" }).click();
  await page.waitForURL(/\/o\/larkfield$/);
  await page.goto(`http://localhost:${port}/o/larkfield/settings`);
  await expect(page.getByLabel("Time zone")).toHaveValue("Asia/Tokyo");

  // Where no mail can leave, nobody is promised any.
  await page.goto(`http://localhost:${port}/o/larkfield/people/new`);
  await expect(page.getByRole("link", { name: "open the local mailbox" })).toHaveAttribute(
    "href",
    "/mailbox",
  );

  // A second one finds the port taken, and says so in one sentence.
  const second = start(env);
  expect(await second.code).toBe(1);
  expect(second.said()).toMatch(/^Port \d+ on localhost is taken .+ npm start\.\n$/);

  first.interrupt();
  expect(await first.code).toBe(0);
  expect(await isAnswered(port)).toBe(false);
  expect(existsSync(path.join(folder, "postgres", "data", "postmaster.pid"))).toBe(false);

  // Nothing is made twice, and the link is worth nothing any more.
  const again = await started();
  expect(again.said()).not.toMatch(/Installing|Building|Applied|Claim it/);
  await page.goto(`http://localhost:${port}/account`);
  await expect(page.getByText("This one")).toBeVisible();
  await page.goto(link);
  await expect(page).not.toHaveURL(/claim=/);
  again.interrupt();
  expect(await again.code).toBe(0);
  await page.context().close();
  await remove();
});
