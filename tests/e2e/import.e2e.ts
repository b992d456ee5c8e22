import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./axe";
import { signIn } from "./person";

// A list as a spreadsheet saves it: chosen, looked at, mended, imported, and taken back.

const unique = Date.now().toString(36);
const address = (name: string): string => `${name}-${unique}@list.test`;

const file = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: "text/csv",
  // Windows-1252, which is Latin 1 for these letters.
  buffer: Buffer.from(lines.join("\r\n"), "latin1"),
});

const startOrganisation = async (page: Page): Promise<void> => {
  await signIn(page, address("olga"));
  await page.getByRole("link", { name: "Create an organisation" }).click();
  await page.getByLabel("Name of the organisation").fill(`List ${unique}`);
  await page.getByRole("button", { name: "Create the organisation" }).click();
  await page.waitForURL(/\/o\/list-/);
  await page.goto(`${new URL(page.url()).pathname}/people/import`);
};

test("an organiser imports a spreadsheet's list, mends a row, and undoes the import", async ({ page }) => {
  test.setTimeout(120_000);
  await startOrganisation(page);
  await page
    .getByLabel("Choose a file")
    .setInputFiles(
      file("people.csv", [
        "E-Mail;Full name;Line manager;Teams",
        `${address("zoe")};Zoë Müller;${address("jurgen")};Küche|Büro`,
        `${address("jurgen")};Jürgen Groß;${address("nobody")};Küche`,
      ]),
    );
  await page.getByRole("button", { name: "Check the list" }).click();
  await expect(page.getByText("1 row needs mending")).toBeVisible();
  await expect(page.getByText(/read as Windows-1252, separated by semicolons/)).toBeVisible();
  const first = page.getByRole("table", { name: "What would happen" }).getByRole("row").nth(1);
  await expect(first).toContainText("Wrong");
  await expect(first).toContainText(address("nobody"));
  await expectAccessible(page, "an import with a wrong row");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the wrong rows" }).click();
  expect((await download).suggestedFilename()).toBe("wrong-rows.csv");

  await page.getByRole("button", { name: "Mend it here" }).click();
  const text = page.getByLabel("Or paste the list here");
  await expect(text).toHaveValue(/Zoë Müller/);
  await text.fill((await text.inputValue()).replace(address("nobody"), ""));
  await page.getByRole("button", { name: "Check the list" }).click();
  await expect(page.getByText("Every row is good: 2 new, 0 changed, 0 as they were.")).toBeVisible();
  await page.getByRole("button", { name: "Import 2 people" }).click();

  await page.waitForURL(/\/people\?imported/);
  await expect(page.getByText("Zoë Müller").first()).toBeVisible();
  await expect(page.getByText("Last import: 2 new, 0 changed")).toBeVisible();
  await page.getByRole("button", { name: "Undo this import" }).click();
  await expect(page.getByText("The import is undone: 2 removed, 0 as they were")).toBeVisible();
  await expect(page.getByText("Zoë Müller")).toHaveCount(0);
});
