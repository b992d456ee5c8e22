import { expect, type Page, test } from "@playwright/test";

const goToAcme = async (page: Page): Promise<void> => {
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "Sign in with Acme" }).click();
  await expect(page.getByRole("heading", { name: "Acme sign-in" })).toBeVisible();
};

test("somebody signs in with the company, and out again", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await goToAcme(page);
  await page.getByRole("button", { name: "grace" }).click();
  await page.waitForURL("/home");
  await page.goto("/account");
  await expect(page.getByText("grace@sso.test")).toBeVisible();
  await expect(page.getByText("leads to this account")).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL((url) => url.pathname === "/");
  await page.goto("/home");
  await expect(page).toHaveURL(/\/sign-in/);
  expect(complaints).toEqual([]);
});

test("whoever turns back, or is not vouched for, reads why and what to do", async ({ page }) => {
  await goToAcme(page);
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("You turned back")).toBeVisible();
  await goToAcme(page);
  await page.getByRole("button", { name: "mallory" }).click();
  await expect(page.getByText("Your mail address is not confirmed")).toBeVisible();
  await expect(page.getByLabel("Mail address")).toBeVisible();
});

test("it needs no JavaScript", async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await goToAcme(page);
  await page.getByRole("button", { name: "grace" }).click();
  await page.waitForURL("/home");
});
