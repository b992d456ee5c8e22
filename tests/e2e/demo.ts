import { expect, type Page } from "@playwright/test";

export type DemoPart = "As a member" | "As a manager" | "As an organiser";

/** One click into the demo company. */
export const enterDemo = async (page: Page, part: DemoPart): Promise<void> => {
  await page.goto("/");
  await page.getByRole("button", { name: part }).click();
  await page.waitForURL(/\/o\/fernhollow/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
};

/** The addresses below this page's that its links lead to, which match. */
export const linksOn = async (page: Page, pattern: RegExp): Promise<string[]> => {
  const all = await page
    .locator("a[href]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  return [...new Set(all.filter((href) => pattern.test(href)))];
};
