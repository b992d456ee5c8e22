import type { Locator, Page } from "@playwright/test";

/** The names of the charts of a report that can be explored. */
export const explorableOn = (page: Page): Promise<string[]> =>
  page
    .locator("[data-explore]")
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute("data-explore") ?? ""));

/** Lets the other chart take the drawing's place. */
export const explore = async (page: Page, name: string): Promise<void> => {
  await page.locator(`[data-explore="${name}"]`).click();
  await page.locator(`[data-chart="${name}"][data-explored] [data-place] [data-words]`).first().waitFor();
};

/** What the marks in a chart say, hidden ones left out: a place and a view to words. */
export const markedIn = async (chart: Locator): Promise<Record<string, string>> =>
  Object.fromEntries(
    await chart
      .locator("[data-key][data-series][data-words]")
      .evaluateAll((marks) =>
        marks
          .filter((mark) => mark.firstElementChild)
          .map(
            (mark) =>
              [
                `${mark.getAttribute("data-key")} ${mark.getAttribute("data-series")}`,
                mark.getAttribute("data-words") ?? "",
              ] as const,
          ),
      ),
  );

/** What the table under a chart says, for whatever it says. */
export const tabulatedFor = async (page: Page, name: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    await page
      .locator(`figure:has([data-chart="${name}"]) td[data-row]`)
      .evaluateAll((cells) =>
        cells.map(
          (cell) =>
            [
              `${cell.getAttribute("data-row")} ${cell.getAttribute("data-column")}`,
              cell.textContent ?? "",
            ] as const,
        ),
      ),
  );
