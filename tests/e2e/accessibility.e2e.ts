import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./axe";
import { explorableOn, explore } from "./chart";
import { type DemoPart, enterDemo, linksOn } from "./demo";

// Axe finds nothing on any page, in both themes, at a desk and on a phone, and no page scrolls sideways.

const SIZES = [
  { name: "desk", width: 1280, height: 800 },
  { name: "phone", width: 320, height: 700 },
] as const;

const check = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  for (const { name, ...size } of SIZES) {
    await page.setViewportSize(size);
    await expectAccessible(page, `${path} ${name}`);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${path} on a ${name} scrolls sideways`).toBeLessThanOrEqual(0);
  }
};

test("public pages", async ({ page }) => {
  test.setTimeout(180_000);
  for (const path of ["/", "/two-hats", "/method", "/sign-in", "/sign-in/sent", "/interface", "/nowhere"])
    await check(page, path);
});

const ROUNDS: readonly { part: DemoPart; patterns: readonly RegExp[] }[] = [
  { part: "As a member", patterns: [/\/give\//, /\/reports\//, /\/teams$/, /\/framework$/, /\/goals$/] },
  { part: "As a manager", patterns: [/\/teams\/[^/]+\/[^/]+/] },
  { part: "As an organiser", patterns: [/\/rounds$/, /\/people$/, /\/settings$/] },
];

/** The reports that the reader may share. */
const ownReports = async (page: Page): Promise<string[]> => {
  const { items } = await (await page.request.get("/api/v1/me/reports")).json();
  const own = (items as OwnReport[]).filter(({ isOwn }) => isOwn);
  return own.map(({ org, round, subject }) => `/o/${org}/reports/${round.id}/${subject.id}`);
};
type OwnReport = { org: string; isOwn: boolean; round: { id: string }; subject: { id: string } };

for (const { part, patterns } of ROUNDS)
  test(`pages of the demo company, ${part.toLowerCase()}`, async ({ page }) => {
    test.setTimeout(240_000);
    await enterDemo(page, part);
    const home = new URL(page.url()).pathname;
    const links = await linksOn(page, /^\//);
    const wanted = patterns.map(
      (pattern) => links.find((href) => pattern.test(href)) ?? `missing: ${pattern}`,
    );
    for (const path of [home, ...wanted]) await check(page, path);
    const [own] = part === "As a member" ? await ownReports(page) : [];
    if (own) await check(page, `${own}/share`);
    if (part === "As a manager") await check(page, `${wanted[0]}/what-if`);
    if (part === "As a member") {
      for (const path of [`${home}/goals/new`, `${home}/role-models`]) await check(page, path);
      await page.goto(`${home}/goals`);
      const [goal] = await linksOn(page, /\/goals\/[0-9a-f-]{36}$/);
      await check(page, goal ?? "missing: a goal");
      await page.goto(wanted.find((path) => path.includes("/reports/")) ?? "");
      for (const name of await explorableOn(page)) await explore(page, name);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
    if (part !== "As an organiser") return;
    await page.goto(`${home}/rounds`);
    const rounds = await linksOn(page, /\/rounds\/[0-9a-f-]{36}$/);
    expect(rounds.length).toBeGreaterThanOrEqual(3);
    const more = [`${home}/rounds/new`, `${home}/people/import`, `${home}/settings/mail`, "/account"];
    const quality = `${rounds.at(-1)}/quality`;
    for (const path of [...rounds.slice(0, 2), quality, ...more]) await check(page, path);
  });

test("pages about people and teams, and those where raters are named and approved", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  await enterDemo(page, "As an organiser");
  const people = "/o/fernhollow/people";
  await page.goto(people);
  const [person] = await linksOn(page, /\/people\/[0-9a-f-]{36}$/);
  await page.goto(`${people}/teams`);
  const [team] = await linksOn(page, /\/people\/teams\/[0-9a-f-]{36}$/);
  for (const path of [person, team]) expect(path).toBeDefined();
  for (const path of [`${people}/new`, `${people}/teams`, `${people}/teams/new`, person ?? "", team ?? ""])
    await check(page, path);
  const manager = await (await browser.newContext()).newPage();
  await enterDemo(manager, "As a manager");
  const [approvals] = await linksOn(manager, /\/approvals\//);
  await check(manager, approvals ?? "missing: approvals");
  const member = await (await browser.newContext()).newPage();
  await enterDemo(member, "As a member");
  const [names] = await linksOn(member, /\/nominations\//);
  await check(member, names ?? "missing: nominations");
});
