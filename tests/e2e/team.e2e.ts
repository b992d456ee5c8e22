import { expect, type Page, test } from "@playwright/test";
import { readPdf } from "../support/pdf";
import { expectAccessible } from "./axe";
import { enterDemo, linksOn } from "./demo";

const TEAM = /\/teams\/[^/]+\/[^/]+$/;

test("a manager reviews the team, asks what if, sets a goal and shows the page to the team", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
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

/** What is left of a sheet's width between the margins, in pixels. */
const SHEETS = [
  { format: "A4", width: 680, height: 990 },
  { format: "Letter", width: 702, height: 927 },
] as const;

const inkOf = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).color);

/** Lays the page out for paper, for somebody who reads it in the dark theme; and nothing to press is on it. */
const expectPaper = async (page: Page): Promise<void> => {
  await page.emulateMedia({ media: "screen", colorScheme: "light" });
  const ink = await inkOf(page);
  await page.emulateMedia({ media: "screen", colorScheme: "dark" });
  expect(await inkOf(page)).not.toBe(ink);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await inkOf(page)).toBe(ink);
  await expect(page.getByRole("navigation", { name: "Main" })).toBeHidden();
  await expect(page.locator("button:visible")).toHaveCount(0);
  await expect(page.getByRole("link", { name: /^(PDF|CSV|JSON):/ })).toHaveCount(0);
  for (const { format, ...size } of SHEETS) {
    await page.setViewportSize(size);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, `wider than ${format}`).toBeLessThanOrEqual(0);
    expect((await readPdf(await page.pdf({ format }))).pages).toBeGreaterThan(1);
  }
};

test("a report and a team's page are printed in the light theme, unfolded, and without what is for one reader alone", async ({
  page,
  browser,
}) => {
  await enterDemo(page, "As a member");
  const [report = ""] = await linksOn(page, /\/reports\//);
  await page.goto(report);
  const tour = page.locator("details", { hasText: "How to read a gap" });
  const figures = page.locator("figure:has([data-chart=gaps]) table");
  const privately = ["Your own notes", "What next"].map((name) => page.getByRole("heading", { name }));
  for (const part of [tour, ...privately]) await expect(part).toBeVisible();
  await expect(figures).toBeHidden();
  await expectPaper(page);
  for (const part of [tour, ...privately]) await expect(part).toBeHidden();
  for (const list of ["management", "leadership"])
    await expect(page.locator(`[data-chart=${list}] svg[role=img]`)).toBeVisible();
  await expect(figures).toBeVisible();

  const manager = await (await browser.newContext()).newPage();
  await enterDemo(manager, "As a manager");
  const [team = ""] = await linksOn(manager, TEAM);
  await manager.goto(team);
  const [, round, id] = /teams\/([^/]+)\/([^/]+)$/.exec(team) ?? [];
  const answer = await manager.request.get(`/api/v1/orgs/fernhollow/teams/${id}/balance?round=${round}`);
  const names = ((await answer.json()).people as { member: { name: string } }[]).map(
    (one) => one.member.name,
  );
  const main = manager.locator("main");
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) await expect(main).toContainText(name);
  await expectPaper(manager);
  const words = await main.innerText();
  for (const name of names) expect(words).not.toContain(name);
  await expect(main.locator("figure svg[role=img]").first()).toBeVisible();
  await manager.close();
});
