import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./axe";
import { enterDemo } from "./demo";

type Taken = { organisation: { slug: string }; me: { role: string }; rounds: unknown[] | null };

const takeAlong = async (page: Page): Promise<{ name: string; file: Taken }> => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: /^Download everything you may read of / }).click(),
  ]);
  const file = JSON.parse(await readFile(await download.path(), "utf8")) as Taken;
  return { name: download.suggestedFilename(), file };
};

test("everybody takes along what they may read: an organiser from the settings, anybody from the account", async ({
  page,
  browser,
}) => {
  await enterDemo(page, "As an organiser");
  const { pathname } = new URL(page.url());
  await page.goto(`${pathname.split("/").slice(0, 3).join("/")}/settings`);
  await expectAccessible(page, "settings");
  const large = await takeAlong(page);
  expect(large.name).toMatch(/^fernhollow[a-z0-9-]* \d{4}-\d\d-\d\d\.json$/);
  expect(large.file.rounds?.length).toBeGreaterThan(0);

  const visitor = await (await browser.newContext()).newPage();
  await enterDemo(visitor, "As a member");
  await visitor.goto("/account");
  await expectAccessible(visitor, "an account");
  const small = await takeAlong(visitor);
  expect(small.name).toBe(large.name);
  expect(small.file).toMatchObject({ me: { role: "member" }, rounds: null });
  await visitor.context().close();
});
