import { execFile, execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { connect } from "node:net";
import path from "node:path";
import { type Browser, expect, test } from "@playwright/test";
import { freePort } from "../../scripts/machine/port.mjs";
import { withoutSettings } from "../../scripts/product/settings.mjs";
import { makeTemporaryFolder } from "../support/temporary-folder";
import { expectAccessible } from "./axe";

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
  return { said: () => said, code, pid: child.pid ?? 0, interrupt: () => child.kill("SIGINT") };
};

/** Every process of this machine that still runs, and by which one it was started. */
const processes = (): { pid: number; parent: number }[] =>
  execFileSync("ps", ["-e", "-o", "pid=,ppid=,stat="], { encoding: "utf8" })
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter(([pid, , state]) => pid && !state?.startsWith("Z"))
    .map(([pid, parent]) => ({ pid: Number(pid), parent: Number(parent) }));

/** What a process has started, and what that has started. */
const childrenOf = (pid: number, all = processes()): number[] =>
  all.filter(({ parent }) => parent === pid).flatMap((child) => [child.pid, ...childrenOf(child.pid, all)]);

const alive = (pids: readonly number[]): number[] =>
  processes()
    .map(({ pid }) => pid)
    .filter((pid) => pids.includes(pid));

/** The operator's command line, as the README says it. */
const command = (env: Env, ...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(
      "npm",
      ["run", "-s", "bothhats", "--", ...args],
      { env: { ...withoutSettings(process.env), ...env } },
      (error, out, err) =>
        resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, out, err }),
    );
  });

/** Signs in by the mail that never left this machine. */
const signInByLocalMailbox = async (browser: Browser, { home, email }: { home: string; email: string }) => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${home}/sign-in`);
  await page.getByLabel("Mail address").fill(email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await page.getByRole("link", { name: "open the local mailbox" }).click();
  await expect(page.getByRole("heading", { name: "Local mailbox" })).toBeVisible();
  const mail = page.getByRole("listitem").filter({ hasText: email }).getByRole("link");
  await expect(async () => {
    await page.reload();
    await expect(mail.first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await expectAccessible(page, "the local mailbox");
  await mail.first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Sign in to Bothhats" })).toBeVisible();
  await expectAccessible(page, "a mail in the local mailbox");
  await page.locator('a[href*="/sign-in/confirm"]').click();
  await expect(page.getByRole("heading", { name: "One more press" })).toBeVisible();
  await expectAccessible(page, "the last step of signing in");
  await page.getByRole("button", { name: "Sign in" }).click();
  return page;
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
  await expectAccessible(page, "an installation that is claimed");
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

  const home = `http://localhost:${port}`;
  const signedIn = await signInByLocalMailbox(browser, { home, email: "nora@larkfield.test" });
  await signedIn.waitForURL(/\/o\/larkfield$/);
  await signedIn.context().close();

  // The operator's command works beside it, and leaves it running.
  const made = await command(env, "org", "create", "--name", "Second", "--owner", "otto@second.test");
  expect(made).toMatchObject({ code: 0, err: "" });
  const token = /^token: (.+)$/m.exec(made.out)?.[1] ?? "";
  const me = await page.request.get(`${home}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } });
  expect(await me.json()).toMatchObject({ email: "otto@second.test", orgs: [{ slug: "second" }] });

  const children = childrenOf(first.pid);
  expect(children.length).toBeGreaterThan(3);
  first.interrupt();
  expect(await first.code).toBe(0);
  await expect.poll(() => alive(children)).toEqual([]);
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
