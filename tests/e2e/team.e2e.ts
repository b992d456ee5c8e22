import { expect, test } from "@playwright/test";
import { expectAccessible } from "./axe";
import { enterDemo, linksOn } from "./demo";

const TEAM = /\/teams\/[^/]+\/[^/]+$/;

test("a manager reviews the team, asks what if, sets a goal and shows the page to the team", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await enterDemo(page, "As a manager");
  await page.goto("/o/fernhollow/teams");
  const [team = ""] = await linksOn(page, TEAM);
  await page.goto(team);
  const earlier = (await linksOn(page, TEAM)).find((href) => href !== team) ?? "";
  for (const title of ["Level and lean", "Strengths and thin spots", "Situations", "Style", "What to do"])
    await expect(page.getByRole("heading", { name: title, exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Compared, carefully" })).toBeVisible();

  for (const [format, start] of [
    ["PDF", "%PDF-1.7"],
    ["CSV", "kind,key,name,view"],
    ["JSON", '{"round":{"id":"'],
  ] as const) {
    const href = await page.getByRole("link", { name: new RegExp(`^${format}:`) }).getAttribute("href");
    const file = await page.request.get(href ?? "");
    expect((await file.body()).toString("utf8").replace("\uFEFF", "").startsWith(start)).toBe(true);
  }

  await page.getByRole("link", { name: "What if …" }).click();
  await page.getByLabel("If somebody comes who is strong in").selectOption({ label: "Mentoring" });
  await page.getByRole("button", { name: "Work it out" }).click();
  await expect(page).toHaveURL(/adding=mentoring/);
  await expect(page.getByRole("heading", { name: "Coverage before and after" })).toBeVisible();
  await expectAccessible(page, "what if");

  await page.goto(team);
  await page.getByRole("link", { name: "Set a goal for the team" }).click();
  await page
    .getByLabel("What does the team want to do more, less or differently?")
    .fill("One mentor for everybody new");
  await page.getByRole("checkbox", { name: "Mentoring" }).check();
  await expectAccessible(page, "a goal's form");
  await page.getByRole("button", { name: "Set the goal" }).click();
  await expect(page.getByRole("heading", { name: "One mentor for everybody new" })).toBeVisible();
  await page.getByRole("button", { name: "Remove One mentor for everybody new" }).click();
  await page.getByRole("button", { name: "Put it back" }).click();
  await expect(page.getByRole("heading", { name: "One mentor for everybody new" })).toBeVisible();

  // the page of the earlier round, since other tests look at whom the last one is closed to
  const member = await (await browser.newContext()).newPage();
  await enterDemo(member, "As a member");
  expect((await member.request.get(earlier)).status()).toBe(404);
  await page.goto(earlier);
  await page.getByRole("button", { name: "Show it to the team" }).click();
  await expectAccessible(page, "the question before a share");
  await page.getByRole("button", { name: "Show it now" }).click();
  await expect(page.getByRole("button", { name: "Stop showing it" })).toBeVisible();
  await member.goto(earlier);
  await expect(member.getByRole("heading", { name: "Level and lean" })).toBeVisible();
  await expect(member.getByRole("button", { name: "Show it to the team" })).toHaveCount(0);
  await expectAccessible(member, "a page that is shown to the team");
  await member.goto(`${earlier}/what-if`);
  await expect(member.getByText("This cannot be worked out for you")).toBeVisible();
  await page.getByRole("button", { name: "Stop showing it" }).click();
  await page.getByRole("button", { name: "Stop showing it now" }).click();
  await expect(page.getByRole("button", { name: "Show it to the team" })).toBeVisible();
  expect((await member.request.get(earlier)).status()).toBe(404);

  const storageState = await page.context().storageState();
  const plain = await browser.newPage({ javaScriptEnabled: false, storageState });
  await plain.goto(earlier);
  await expect(plain.getByRole("button", { name: "Show it to the team" })).toBeHidden();
  await plain.getByRole("button", { name: "Show it now" }).click();
  await expect(plain.getByText("of the team can read this page too")).toBeVisible();
  expect((await member.request.get(earlier)).status()).toBe(200);
  await plain.getByRole("button", { name: "Stop showing it now" }).click();
  await expect(plain.getByRole("button", { name: "Show it now" })).toBeVisible();
  expect((await member.request.get(earlier)).status()).toBe(404);
  await plain.close();
  await member.close();
});

test("an organiser reads the whole organisation, on a narrow phone and without a script", async ({
  browser,
}) => {
  const viewport = { width: 320, height: 700 };
  const page = await (await browser.newContext({ viewport })).newPage();
  await enterDemo(page, "As an organiser");
  await page.goto("/o/fernhollow/teams");
  const [whole = ""] = await linksOn(page, TEAM);
  await page.goto(whole);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Fernhollow");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expectAccessible(page, "the organisation");
  const storageState = await page.context().storageState();
  const still = await browser.newPage({ viewport, javaScriptEnabled: false, storageState });
  await still.goto(whole);
  await expect(still.getByRole("heading", { name: "Situations", exact: true })).toBeVisible();
  await expect(still.locator("svg[role=img]").first()).toBeVisible();
  await still.goto(`${whole}/what-if`);
  await expect(still.getByRole("heading", { level: 1 })).toHaveText("What if …");
  await page.close();
  await still.close();
});
