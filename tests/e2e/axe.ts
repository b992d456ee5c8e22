import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

export const THEMES = ["light", "dark"] as const;

/** All rules once; in the other theme nothing but colours is another. */
const RULES_OF_COLOUR = ["color-contrast", "link-in-text-block"];

/** Axe finds nothing on the page as it stands, in both themes. */
export const expectAccessible = async (page: Page, name: string): Promise<void> => {
  for (const colorScheme of THEMES) {
    // Without motion: a colour that is still on its way from the other theme is nobody's contrast.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const axe = new AxeBuilder({ page });
    const { violations } = await (colorScheme === "light" ? axe : axe.withRules(RULES_OF_COLOUR)).analyze();
    expect(violations.map(({ id, nodes }) => `${name} ${colorScheme}: ${id} ${nodes[0]?.html}`)).toEqual([]);
  }
};
