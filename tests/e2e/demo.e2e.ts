import { expect, test } from "@playwright/test";
import { enterDemo, linksOn } from "./demo";

test("a visitor looks around as a member, and finds a report with two radars and its gaps", async ({
  page,
}) => {
  await enterDemo(page, "As a member");
  const [report] = await linksOn(page, /\/reports\//);
  await page.goto(report ?? "");
  await expect(page.getByRole("img", { name: "Management", exact: false }).first()).toBeVisible();
  await expect(page.getByText(/blind spot/i).first()).toBeVisible();
  await expect(page.getByText(/hidden strength/i).first()).toBeVisible();
  await expect(page.getByText(/not enough to tell/i).first()).toBeVisible();

  // The manager's view is added on demand, by an address and not by a script.
  await page.getByRole("link", { name: /Add the view of/ }).click();
  await expect(page).toHaveURL(/manager=1/);
  await expect(page.getByRole("link", { name: /Hide the view of/ })).toBeVisible();
});

test("a report reads without JavaScript", async ({ browser }) => {
  const scripted = await (await browser.newContext()).newPage();
  await enterDemo(scripted, "As a member");
  const [report] = await linksOn(scripted, /\/reports\//);
  const state = await scripted.context().storageState();
  const context = await browser.newContext({ javaScriptEnabled: false, storageState: state });
  const page = await context.newPage();
  await page.goto(report ?? "");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("svg[role=img]").first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Both hats" })).toBeVisible();
});

test("a manager reads the team, an organiser sees the rounds, and a member sees neither", async ({
  page,
  browser,
}) => {
  await enterDemo(page, "As a manager");
  const [team] = await linksOn(page, /\/teams\/[^/]+\/[^/]+/);
  await page.goto(team ?? "");
  await expect(page.getByRole("heading", { name: "Strengths and thin spots" })).toBeVisible();

  const member = await (await browser.newContext()).newPage();
  await enterDemo(member, "As a member");
  expect((await member.request.get(team ?? "")).status()).toBe(404);
  expect((await member.request.get("/o/fernhollow/rounds")).status()).toBe(404);

  const organiser = await (await browser.newContext()).newPage();
  await enterDemo(organiser, "As an organiser");
  await organiser.getByRole("link", { name: "Rounds", exact: true }).click();
  await expect(organiser.getByRole("link", { name: "Year-end round" })).toBeVisible();
});

test("the demo takes no real addresses, no import, and makes nothing outside of itself", async ({ page }) => {
  await enterDemo(page, "As an organiser");
  const headers = { origin: new URL(page.url()).origin };
  const post = (path: string, data: unknown) => page.request.post(`/api/v1${path}`, { headers, data });
  expect((await post("/orgs", { name: "Mine" })).status()).toBe(404);
  expect((await post("/orgs/fernhollow/members", { email: "real@person.test", name: "Real" })).status()).toBe(
    422,
  );
  const csv = { headers: { ...headers, "content-type": "text/csv" }, data: "email,name\na@b.example,A" };
  expect((await page.request.post("/api/v1/orgs/fernhollow/members/import", csv)).status()).toBe(409);
});

test("somebody signs out, and is out", async ({ page }) => {
  await enterDemo(page, "As a member");
  const home = page.url();
  await page.goto("/account");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL((url) => url.pathname === "/");
  await page.goto(home);
  await expect(page).toHaveURL(/\/sign-in/);
});
