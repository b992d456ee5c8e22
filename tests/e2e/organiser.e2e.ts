import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./axe";
import { linkIn, mailbox, personWith, signIn } from "./person";

// What an organiser does now and then by hand: adds somebody, chooses a theme, changes the framework, ends a session elsewhere, erases it all.

const unique = Date.now().toString(36);
const organiser = `olive-${unique}@hand.test`;
const added = `pia-${unique}@hand.test`;

const theme = (page: Page) => page.locator("html");
const themeCookie = async (page: Page): Promise<string | undefined> =>
  (await page.context().cookies()).find(({ name }) => name === "theme")?.value;
const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test("an organiser by hand: a member, a theme, the framework, a session, and the end of it all", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await signIn(page, organiser);
  const headers = { origin: new URL(page.url()).origin };
  for (const name of ["Hand", "Other"]) {
    const data = { name: `${name} ${unique}`, slug: `${name.toLowerCase()}-${unique}` };
    const made = await page.request.post("/api/v1/orgs", { headers, data });
    expect(made.ok(), await made.text()).toBe(true);
  }
  await page.goto("/home");
  await expect(page.getByRole("heading", { name: "Your organisations" })).toBeVisible();
  await expectAccessible(page, "a home with two organisations");
  await page.emulateMedia({ colorScheme: "light" });

  await page.goto(`/o/hand-${unique}/people/new`);
  await page.getByLabel("Name", { exact: true }).fill("Pia Plum");
  await page.getByRole("textbox", { name: "Mail address" }).fill(added);
  await page.getByRole("textbox", { name: /^Title/ }).fill("Gardener");
  await page.getByRole("button", { name: "Add this person" }).click();
  await page.waitForURL(/\/people$/);
  await expect(page.getByText("Pia Plum is a member now.")).toBeVisible();
  await expect(page.getByRole("row", { name: /Pia Plum/ })).toContainText("Gardener");
  const welcome = await mailbox().next(added);
  expect(linkIn(welcome.text, "/")).toContain(headers.origin);

  // The theme is this browser's, whatever the system says, until it is left to the system again.
  const light = await background(page);
  await page.getByRole("button", { name: /^You: / }).click();
  await page.getByRole("button", { name: "Dark" }).click();
  await expect(theme(page)).toHaveAttribute("data-theme", "dark");
  expect(await themeCookie(page)).toBe("dark");
  await page.reload();
  await expect(theme(page)).toHaveAttribute("data-theme", "dark");
  expect(await background(page)).not.toBe(light);
  await page.goto("/account");
  await expect(page.getByRole("button", { name: "Dark", pressed: true })).toBeVisible();
  await page.getByRole("button", { name: "System" }).click();
  await expect(theme(page)).not.toHaveAttribute("data-theme");
  expect(await themeCookie(page)).toBeUndefined();

  // What is asked from now on, in the organisation's own words.
  await page.goto(`/o/hand-${unique}/framework`);
  await page.getByRole("link", { name: "Change it" }).click();
  await page.waitForURL(/\/framework\/edit$/);
  await page.getByText("Delegation", { exact: true }).click();
  const delegation = page
    .getByRole("group")
    .filter({ has: page.locator("summary", { hasText: "Delegation" }) });
  await delegation.getByLabel("What it is").fill("Hands over whole tasks, with the say that they need.");
  await expect(page.getByText("Asked in other words: “Delegation”.")).toBeVisible();
  await page.getByRole("button", { name: "Take out Delegation" }).click();
  await expect(page.getByText("Not asked any more: “Delegation”.")).toBeVisible();
  await page.getByRole("button", { name: "Put back" }).click();
  await expect(page.getByText("Asked in other words: “Delegation”.")).toBeVisible();
  await page.getByRole("button", { name: "Add a skill" }).click();
  await page.keyboard.type("Candour");
  await page.getByRole("button", { name: "Save as version 2" }).click();
  await expect(page.getByText("Please fill this in.").first()).toBeVisible();
  await expect(page.getByLabel("What it is").and(page.locator(":focus"))).toHaveCount(1);
  await expectAccessible(page, "a framework that is changed");
  await page.getByRole("button", { name: "Take out Candour" }).click();
  await page.getByRole("button", { name: "Save as version 2" }).click();
  await page.waitForURL(/\/framework$/);
  await expect(page.getByText("Version 2 is saved.")).toBeVisible();
  await page.getByText("Delegation", { exact: true }).first().click();
  await expect(page.getByText("Hands over whole tasks").first()).toBeVisible();

  // A session that is ended elsewhere is over at once; one's own goes on.
  const elsewhere = await personWith(browser, organiser);
  await page.goto("/account");
  await expect(page.getByText("This one")).toHaveCount(1);
  await page.getByRole("button", { name: "End", exact: true }).click();
  await expect(page.getByRole("button", { name: "End", exact: true })).toHaveCount(0);
  await elsewhere.goto(`/o/hand-${unique}/people`);
  await expect(elsewhere).toHaveURL(/\/sign-in/);
  await page.goto(`/o/hand-${unique}/people`);
  await expect(page.getByText("Pia Plum").first()).toBeVisible();
  await elsewhere.context().close();

  // Who alone owns organisations cannot leave them behind: they go first, then the account.
  const other = await page.request.delete(`/api/v1/orgs/other-${unique}`, { headers });
  expect(other.status(), await other.text()).toBe(200);
  const erase = page.getByRole("button", { name: "Erase it for good" });
  await page.goto("/account");
  await page.getByRole("button", { name: "Erase your account" }).click();
  await expect(erase).toBeDisabled();
  await expectAccessible(page, "a sheet that asks to be typed into");
  await page.getByLabel(`Type ${organiser} to go on`).fill(organiser);
  await erase.click();
  await expect(page.getByText(`Nobody else owns Hand ${unique}.`)).toBeVisible();
  await page.goto(`/o/hand-${unique}/settings`);
  await page.getByRole("button", { name: "Erase the organisation" }).click();
  await page.getByLabel(`Type Hand ${unique} to go on`).fill(`Hand ${unique}`);
  await erase.click();
  await page.getByRole("button", { name: "Go to your home page" }).click();
  await page.waitForURL(/\/home$/);
  await page.goto("/account");
  await page.getByRole("button", { name: "Erase your account" }).click();
  await page.getByLabel(/^Type .* to go on$/).fill(organiser);
  await erase.click();
  await page.getByRole("button", { name: "Close this page" }).click();
  await page.waitForURL((url) => url.pathname === "/");
  await page.goto("/account");
  await expect(page).toHaveURL(/\/sign-in/);
});
