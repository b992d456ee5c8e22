import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { enterDemo } from "./demo";

const field = (page: Page) => page.getByRole("combobox", { name: "Search pages and people" });
const current = (page: Page) => page.getByRole("option", { selected: true });

/** Opens it as soon as the page listens. */
const openMenu = async (page: Page): Promise<void> => {
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(field(page)).toBeFocused({ timeout: 1_000 });
  }).toPass();
};

test("an organiser reaches a person by the keyboard alone", async ({ page }) => {
  await enterDemo(page, "As an organiser");
  await page.goto("/o/fernhollow/people");
  const name = (await page.locator("tbody th a").nth(4).innerText()).trim();
  await openMenu(page);
  await page.keyboard.type(name.toLowerCase());
  await expect(current(page)).toContainText(name);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(field(page)).toHaveCount(0);
  await openMenu(page);
  const below = page.getByRole("group", { name: "What to do there" });
  const rounds = (await (await page.request.get("/api/v1/orgs/fernhollow/rounds")).json()).items;
  const released = (rounds as { name: string; state: string }[]).find(({ state }) => state === "released");
  await field(page).fill(released?.name ?? "");
  await below
    .getByRole("option", { name: /^Quality/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/quality$/);
});

test("arrows choose, Escape gives the focus back, and axe finds nothing in both themes", async ({ page }) => {
  await enterDemo(page, "As an organiser");
  const button = page.getByRole("button", { name: "Search" }).and(page.locator(":visible"));
  await button.focus();
  await openMenu(page);
  await expect(page.getByRole("group", { name: "Reports" })).toBeVisible();
  const first = await current(page).innerText();
  await page.keyboard.press("ArrowDown");
  await expect(current(page)).not.toHaveText(first);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(current(page)).toHaveText("Programming interface");
  for (const [width, height] of [
    [1280, 800],
    [320, 600],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${width} ${colorScheme}: ${id} ${nodes[0]?.html}`)).toEqual(
        [],
      );
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveCount(0);
  await expect(button).toBeFocused();
});

test("a member is offered nothing that does not open @phone", async ({ page }) => {
  await enterDemo(page, "As a member");
  await page.getByRole("button", { name: "Search" }).and(page.locator(":visible")).tap();
  await expect(page.getByRole("group", { name: "Asked of you" })).toBeVisible();
  const hrefs = await page
    .getByRole("option")
    .evaluateAll((options) => options.map((option) => option.getAttribute("href") ?? ""));
  expect(hrefs.length).toBeGreaterThan(10);
  expect(hrefs.filter((href) => href.includes("/nominations/"))).toHaveLength(1);
  for (const href of hrefs) expect((await page.request.get(href)).status(), href).toBe(200);
  await field(page).fill("round");
  await expect(
    page.getByText("Nothing here has this name.").or(page.getByRole("option").first()),
  ).toBeVisible();
  await expect(page.getByRole("option", { name: "Rounds" })).toHaveCount(0);
});
