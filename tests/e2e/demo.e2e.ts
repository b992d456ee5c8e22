import { expect, test } from "@playwright/test";
import { explorableOn, explore, markedIn, tabulatedFor } from "./chart";
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

  // The tour is open for who comes first, and stays folded once it is put away.
  const tour = page.locator("details", { hasText: "How to read a gap" });
  await expect(tour.getByText("What a gap is not")).toBeVisible();
  await tour.getByRole("button", { name: "Got it" }).click();
  await expect(tour.getByText("What a gap is not")).toBeHidden();

  // Every chart can be explored, and says then what its table says.
  for (const name of await explorableOn(page)) {
    await explore(page, name);
    const chart = page.locator(`[data-chart="${name}"]`);
    const shown = await markedIn(chart.locator("[data-place]"));
    expect(Object.keys(shown).length).toBeGreaterThan(1);
    expect(shown, name).toEqual(await markedIn(chart.locator("xpath=*[1]")));
    expect(await tabulatedFor(page, name)).toMatchObject(shown);
  }
  await page.locator("[data-chart=gaps] [data-place] svg[tabindex]").focus();
  for (let row = 0; row < 3; row++) await page.keyboard.press("ArrowRight");
  await expect(page.locator("[data-chart=gaps] [role=status]")).toContainText(/\d answers/);
  await page.locator("[data-explore=gaps]").click();
  await expect(page.locator("[data-chart=gaps] [data-place]")).toBeEmpty();

  // The manager's view is added on demand, by an address and not by a script.
  await page.getByRole("link", { name: /Add the view of/ }).click();
  await expect(page).toHaveURL(/manager=1/);
  await expect(page.getByRole("link", { name: /Hide the view of/ })).toBeVisible();

  // What is suggested becomes a goal, whose first step is ticked off.
  await expect(page.getByText(/who ha(s|ve) said that you may/).first()).toBeVisible();
  await page
    .getByRole("link", { name: /^Make it a goal/ })
    .first()
    .click();
  const goal = `Practise ${Date.now()}`;
  await page.getByLabel("What do you want to do").fill(goal);
  await page.getByLabel(/First steps/).fill("Begin\nGo on");
  await page.getByRole("button", { name: "Set the goal" }).click();
  const card = page.getByRole("listitem").filter({ hasText: goal });
  await card.getByRole("button", { name: "Begin", exact: true }).click();
  await expect(card.getByRole("button", { name: "Begin", pressed: true })).toBeVisible();
  await card.getByRole("button", { name: `Remove ${goal}` }).click();
  await expect(page.getByText(`Removed: ${goal}`)).toBeVisible();
});

test("a report answers the keyboard, stays where it is read, and the way back shows what its address says", async ({
  page,
}) => {
  await enterDemo(page, "As a member");
  const [report] = await linksOn(page, /\/reports\//);
  await page.locator(`a[href="${report}"]`).first().click();

  // The tour is put away, and the focus is on what unfolds it again.
  const tour = page.locator("details", { hasText: "How to read a gap" });
  const kept = page.waitForResponse((response) => response.request().method() === "POST");
  await tour.getByRole("button", { name: "Got it" }).focus();
  await page.keyboard.press("Enter");
  await expect(tour).not.toHaveAttribute("open");
  await kept;
  await expect(tour.locator("summary")).toBeFocused();
  await page.reload();
  await expect(tour.getByText("What a gap is not")).toBeHidden();

  // A jump within the page is an entry of its own, and not of the page that is read next.
  await tour.locator("summary").click();
  await tour.getByRole("link", { name: "Show me in this report" }).click();
  await expect(page).toHaveURL(/#skill-by-skill/);
  await page.getByRole("link", { name: /Add the view of/ }).click();
  await expect(page).toHaveURL(/manager=1/);
  await page.goBack();
  await expect(page.getByRole("link", { name: /Add the view of/ })).toBeVisible();
  await page.getByRole("link", { name: /^First round/ }).click();
  const half = page.getByRole("link", { name: /Half-year round/ });
  await expect(half).toBeVisible();
  await page.goBack();
  await expect(half).toHaveCount(0);

  // Print is a button in still markup, and works after all these ways.
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  await page.getByRole("button", { name: "Print" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("body[data-printed]")).toHaveCount(1);

  // Looked at in another way, it is still looked at in the same place.
  const sort = page.getByRole("link", { name: "Sort by difference" });
  await sort.focus();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Sort by meaning" })).toBeFocused();
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(200);
});

test("the way back to a chapter of the method shows the method", async ({ page }) => {
  await page.goto("/method");
  await page.locator('main a[href^="#"]').first().click();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Two hats" }).click();
  await page.waitForURL(/two-hats$/);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("How every figure is made");
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
