import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { noteSeen } from "../support/seen-pages";

export const THEMES = ["light", "dark"] as const;

/** All rules once; in the other theme nothing but colours is another. */
const RULES_OF_COLOUR = ["color-contrast", "link-in-text-block"];

/** Until what changed is drawn: a colour on its way from one theme to the other is neither's. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    // what follows a scroll bar and not the clock never ends
    const timed = document.getAnimations().filter(({ timeline }) => timeline === document.timeline);
    await Promise.allSettled(timed.map(({ finished }) => finished));
  });

/** Axe finds nothing on the page as it stands, in both themes; noted, since no page may be forgotten. */
export const expectAccessible = async (page: Page, name: string): Promise<void> => {
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await settle(page);
    const axe = new AxeBuilder({ page });
    const { violations } = await (colorScheme === "light" ? axe : axe.withRules(RULES_OF_COLOUR)).analyze();
    expect(violations.map(({ id, nodes }) => `${name} ${colorScheme}: ${id} ${nodes[0]?.html}`)).toEqual([]);
  }
  noteSeen(new URL(page.url()).pathname);
};
