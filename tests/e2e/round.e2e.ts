import { readFileSync } from "node:fs";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { expectAccessible } from "./axe";
import { linkIn, mailbox, owedBy, personWith, send, signIn } from "./person";

// The main job, walked once as people walk it: from a sign-in mail to a radar after the close.

const unique = Date.now().toString(36);
const address = (name: string): string => `${name}-${unique}@acme.test`;
const TEAM = ["ada", "ben", "chi", "dan", "eva", "fay"] as const;
const NAMES = {
  ada: "Ada Ames",
  ben: "Ben Bold",
  chi: "Chi Chen",
  dan: "Dan Dorn",
  eva: "Eva Elm",
  fay: "Fay Fox",
};

const csv = [
  "email,name,title,manager_email,teams",
  ...TEAM.map((name) => `${address(name)},${NAMES[name]},,${name === "ada" ? "" : address("ada")},Harbour`),
].join("\n");

const startOrganisation = async (page: Page): Promise<void> => {
  await signIn(page, address("ada"));
  await expectAccessible(page, "a home without an organisation");
  await page.getByRole("link", { name: "Create an organisation" }).click();
  await page.getByLabel("Name of the organisation").fill(`Acme ${unique}`);
  await expectAccessible(page, "a new organisation");
  await page.getByRole("button", { name: "Create the organisation" }).click();
  await page.waitForURL(/\/o\/acme-/);
};

const addPeople = async (page: Page): Promise<void> => {
  await page.getByRole("link", { name: "People", exact: true }).click();
  await page
    .getByRole("link", { name: /Import/ })
    .first()
    .click();
  await page.getByLabel("Or paste the list here").fill(csv);
  await page.getByRole("button", { name: "Check the list" }).click();
  await expect(page.getByText("Every row is good: 5 new, 1 changed, 0 as they were.")).toBeVisible();
  await page.getByRole("button", { name: /^Import/ }).click();
  await page.waitForURL(/\/people\?imported/);
  await expect(page.getByRole("cell", { name: /Fay Fox/ }).or(page.getByText("Fay Fox"))).toBeVisible();
};

const openRound = async (page: Page): Promise<void> => {
  await page.getByRole("link", { name: "Rounds", exact: true }).click();
  await page.getByRole("link", { name: "New round" }).first().click();
  await page.getByLabel("Name", { exact: true }).fill("Spring");
  await page.getByRole("button", { name: "Make the draft" }).click();
  await page.getByRole("button", { name: "Propose from teams and line managers" }).click();
  await expect(page.getByText("Ben Bold").first()).toBeVisible();
  await expectAccessible(page, "a draft");
  const draft = new URL(page.url()).pathname;
  await page.goto(`${draft}/edit`);
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Spring");
  await expectAccessible(page, "a draft that is changed");
  await page.goto(draft);
  await page.getByRole("link", { name: "2. Preview and open" }).click();
  await expect(page.getByRole("button", { name: "Open the round" })).toBeVisible();
  await expectAccessible(page, "a preview");
  await page.getByRole("button", { name: "Open the round" }).click();
  await page.getByRole("button", { name: "Open it now" }).click();
  await expect(page.getByRole("button", { name: "Close now" })).toBeVisible();
};

const MOST_TABS = 60;

/** Goes on by Tab alone until something has the focus. */
const tabTo = async (page: Page, goal: Locator): Promise<void> => {
  for (let pressed = 0; pressed < MOST_TABS; pressed++) {
    await page.keyboard.press("Tab");
    if (await goal.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${goal} is not reached by ${MOST_TABS} times Tab`);
};

/** Fills one whole form by the keyboard alone, and sends it. */
const answerByKeyboard = async (page: Page): Promise<void> => {
  const own = (await owedBy(page)).find(({ relationship }) => relationship === "self");
  const mail = await mailbox().next(address("ben"), { subject: "feedback is asked" });
  await page.goto(linkIn(mail.text, `/o/acme-${unique}/give/${own?.id}`));
  const subject = page.getByRole("heading", { level: 1 });
  await expect(subject).toBeVisible();
  await expect(page.getByText("Who will see this").first()).toBeVisible();
  const questions = 23;
  await expect(page.locator("fieldset[data-question]")).toHaveCount(questions);
  await tabTo(page, page.locator("fieldset[data-question] input[type=radio]").first());
  for (let question = 0; question < questions; question++) {
    await page.keyboard.press("4");
    await page.keyboard.press("ArrowDown");
  }
  await expect(page.getByText(`${questions} of ${questions}`).first()).toBeVisible();
  await tabTo(page, page.getByRole("button", { name: "Send", exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /^Sent\./ })).toBeVisible();
};

/** The moments of a text that are finer than a day. */
const MOMENT = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\b\d\d:\d\d:\d\d\b|(?<![.\d])1[78]\d{8}(\d{3})?(?![.\d])/g;

const shareWith = async (page: Page, name: string): Promise<void> => {
  await page.getByRole("link", { name: "Share", exact: true }).click();
  await page.getByRole("combobox", { name: "Share with" }).fill(name);
  await page.getByRole("option", { name: new RegExp(name) }).click();
  await expect(page.getByText(`If ${name} was asked for feedback about you`)).toBeVisible();
  await page.getByRole("button", { name: `Share with ${name}`, exact: true }).click();
  await expect(page.getByText(/Shared since .* Not opened yet/)).toBeVisible();
};

test("a team invites, rates, closes and reads its radars", async ({ page, browser }) => {
  test.setTimeout(240_000);
  await startOrganisation(page);
  await addPeople(page);
  await openRound(page);
  const round = page.url();
  await expect(page.getByText(/^0 of \d+ sent$/).first()).toBeVisible();
  let loads = 0;
  page.on("load", () => loads++);
  const asked = new Map<string, string[]>();

  // Each of them signs in by mail and answers; Ben's first form by hand, without a mouse.
  for (const name of TEAM) {
    const person = name === "ada" ? page : await personWith(browser, address(name));
    if (name === "ben") await answerByKeyboard(person);
    const owed = (await owedBy(person)).filter(({ state }) => state === "invited");
    expect(owed.length).toBeGreaterThanOrEqual(name === "ben" ? 5 : 6);
    asked.set(
      name,
      owed.map(({ id }) => id),
    );
    for (const { id, subject, relationship } of owed) {
      const isAboutChi = subject.name === NAMES.chi || (relationship === "self" && name === "chi");
      const feedback = relationship === "self" ? 5 : 2;
      await send(person, id, {
        rating: relationship === "self" ? 3 : 4,
        ...(isAboutChi ? { skills: { feedback, creativity: 4 }, keep: `Keep it up ${name}` } : {}),
      });
    }
    if (name !== "ada") await person.context().close();
  }

  // The organiser's page has been counting, all by itself.
  await expect(page.getByText(/^(\d+) of \1 sent$/).first()).toBeVisible({ timeout: 20_000 });
  expect(loads).toBe(0);

  await page.getByRole("button", { name: "Close now" }).click();
  await page.getByRole("button", { name: "Close and make the reports" }).click();
  const ready = await mailbox().next(address("chi"), { subject: "is ready", timeout: 30_000 });

  await page.goto(round);
  await expect(page.getByText("6 reports were made")).toBeVisible();
  await expectAccessible(page, "a released round");

  const chi = await personWith(browser, address("chi"));
  await chi.goto(`/o/acme-${unique}/give/${asked.get("chi")?.[0]}`);
  await expect(chi.getByText("This round is closed")).toBeVisible();
  await expectAccessible(chi, "a form whose round is closed");
  await chi.goto(linkIn(ready.text, "/o/"));
  await expect(chi.getByRole("heading", { name: NAMES.chi })).toBeVisible();
  const radars = chi.getByRole("img", { name: /management|leadership/i });
  await expect(radars.first()).toBeVisible();
  await expect(chi.getByText(/blind spot/i).first()).toBeVisible();
  // The one manager is named; four anonymous raters are enough for a figure, and too few for comments.
  await expect(chi.getByText("Keep it up ada")).toBeVisible();
  await expect(chi.getByText("Keep it up ben")).toHaveCount(0);
  const place = new URL(chi.url()).pathname.split("/");
  const report = await chi.request.get(`/api/v1/orgs/${place[2]}/rounds/${place[4]}/reports/${place[5]}`);
  const { skills, blocks } = await report.json();
  expect(blocks).toEqual([{ key: "peer", label: "Peers", groups: ["peer"], size: 4 }]);
  const feedback = skills.find(({ key }: { key: string }) => key === "feedback");
  expect(feedback.self).toBe(5);
  expect(feedback.blocks.peer).toMatchObject({ value: 2, bound: "exact", n: 4 });
  expect(feedback.gap).toMatchObject({ class: "higher_self", johari: "blind_spot" });

  // What the page is made of, its script's data included, says nothing of who answered, or when.
  const people = await page.request.get(`/api/v1/orgs/${place[2]}/members`);
  const { items } = (await people.json()) as { items: { id: string; name: string; email: string }[] };
  const peers = items.filter(({ name }) => name !== NAMES.chi && name !== NAMES.ada);
  expect(peers).toHaveLength(4);
  const invitations = [...asked].flatMap(([name, ids]) => (name === "chi" ? [] : ids));
  const traces = [...peers.flatMap(({ id, name, email }) => [id, name, email]), ...invitations];
  const html = await (await chi.request.get(new URL(chi.url()).pathname)).text();
  expect(html).toContain("Keep it up ada");
  expect(traces.filter((trace) => html.includes(trace))).toEqual([]);
  expect(html.match(MOMENT) ?? []).toEqual([]);

  // Dan may read it, is told why before the first figure, keeps it as a file, and then may not any more.
  const shared = new URL(chi.url()).pathname;
  const dan = await personWith(browser, address("dan"));
  expect((await dan.request.get(shared)).status()).toBe(404);
  await shareWith(chi, NAMES.dan);
  await dan.goto(shared);
  await expect(dan.getByRole("heading", { name: "Before you read" })).toBeVisible();
  await dan.getByRole("link", { name: "Read the report" }).click();
  await expect(dan.getByRole("heading", { name: NAMES.chi })).toBeVisible();
  await expect(dan.getByText(`${NAMES.chi} shares this report with you`)).toBeVisible();
  const [file] = await Promise.all([
    dan.waitForEvent("download"),
    dan.getByRole("link", { name: /^PDF/ }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("Chi Chen, Spring.pdf");
  expect(readFileSync(await file.path(), "latin1").slice(0, 5)).toBe("%PDF-");
  await expect(async () => {
    await chi.reload();
    await expect(chi.getByText(/Shared since .* Opened on/)).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  await chi.getByRole("button", { name: "Stop sharing with Dan Dorn" }).click();
  await chi.getByRole("button", { name: "Stop sharing now" }).click();
  await expect(chi.getByText(/No longer, since/)).toBeVisible();
  expect((await dan.reload())?.status()).toBe(404);
  await chi.goto(shared);

  // Nobody else's report is Chi's to read.
  await chi.goto(new URL(chi.url()).pathname.replace(place[5] ?? "", crypto.randomUUID()));
  await expect(chi.getByRole("heading", { level: 1 })).not.toHaveText(NAMES.chi);
});
