import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { linkIn, mailbox, personWith, signIn } from "./person";

// A subject names raters, the manager changes one, the organiser opens, and the rater reads who chose.

const unique = Date.now().toString(36);
const slug = `naming-${unique}`;
const address = (name: string): string => `${name}-${unique}@naming.test`;
const NAMES = {
  ada: "Ada Ames",
  ben: "Ben Bold",
  chi: "Chi Chen",
  dan: "Dan Dorn",
  eva: "Eva Elm",
  fay: "Fay Fox",
  gus: "Gus Gray",
};

const csv = [
  "email,name,title,manager_email,teams",
  ...Object.entries(NAMES).map(
    ([key, name]) =>
      `${address(key)},${name},,${key === "ada" ? "" : address("ada")},${key === "gus" ? "" : "Harbour"}`,
  ),
].join("\n");

/** Over the interface, with the browser's own session. */
const send = async (page: Page, path: string, data: unknown, type = "application/json") => {
  const headers = { origin: new URL(page.url()).origin, "content-type": type };
  const body = typeof data === "string" ? data : JSON.stringify(data);
  const response = await page.request.post(`/api/v1${path}`, { headers, data: Buffer.from(body) });
  expect(response.status(), await response.text()).toBeLessThan(300);
  return response.json();
};

const looksRight = async (page: Page): Promise<void> => {
  const wide = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 700 });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  if (wide) await page.setViewportSize(wide);
};

const draftsIn = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("draft")));

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

test("a subject names, the manager approves, and the form says who chose", async ({ page, browser }) => {
  test.setTimeout(180_000);
  await signIn(page, address("ada"));
  await send(page, "/orgs", { name: "Naming", slug });
  await send(page, `/orgs/${slug}/members/import`, csv, "text/csv");
  const { items } = await (await page.request.get(`/api/v1/orgs/${slug}/members`)).json();
  const ben = items.find(({ name }: { name: string }) => name === NAMES.ben);
  const { id } = await send(page, `/orgs/${slug}/rounds`, {
    name: "Spring",
    subjects: [ben.id],
    closesAt: inDays(20),
    nomination: "manager_approves",
    nominateBy: inDays(5),
  });

  await page.goto(`/o/${slug}/rounds/${id}`);
  await page.getByRole("button", { name: "Ask for names" }).click();
  await expect(page.getByText("0 of 1 have named people.")).toBeVisible();
  await looksRight(page);

  const subject = await personWith(browser, address("ben"));
  const asked = await mailbox().next(address("ben"), { subject: "who should give you feedback" });
  await subject.goto(`/o/${slug}`);
  await expect(subject.getByText("Name people who give you feedback")).toBeVisible();
  await subject.goto(linkIn(asked.text, `/o/${slug}/nominations/`));
  for (const name of [NAMES.chi, NAMES.dan, NAMES.eva])
    await subject.getByRole("button", { name: `Add ${name}` }).click();
  await subject.getByRole("combobox", { name: "Who knows your work?" }).fill("Fay");
  await expect(subject.getByRole("option", { name: /Fay Fox/ })).toBeVisible();
  await subject.keyboard.press("Enter");
  await expect(subject.getByText("4 people named.")).toBeVisible();
  await looksRight(subject);
  // What is not handed in is there again after the page was left.
  await subject.goto(`/o/${slug}`);
  await subject.getByRole("link", { name: "Name people for Spring" }).click();
  await expect(subject.getByText("4 people named.")).toBeVisible();
  await expect(subject.getByText("Your list is kept in this browser until you do.")).toBeVisible();
  await subject.getByRole("button", { name: "Hand in" }).click();
  await expect(subject.getByText("Handed in.", { exact: true })).toBeVisible();
  expect(await draftsIn(subject)).toEqual([]);

  const ready = await mailbox().next(address("ada"), { subject: "please look at who is to be asked" });
  await page.goto(linkIn(ready.text, `/o/${slug}/approvals/`));
  await page.getByRole("button", { name: `Remove ${NAMES.chi}` }).click();
  await page.getByRole("combobox", { name: `Add somebody for ${NAMES.ben}` }).fill("Gus");
  await page.getByRole("option", { name: /Gus Gray/ }).click();
  await page.getByRole("combobox", { name: `What ${NAMES.dan} is` }).selectOption("Other");
  await looksRight(page);
  await page.reload();
  await expect(page.getByRole("combobox", { name: `What ${NAMES.dan} is` })).toHaveValue("other");
  await page.getByRole("button", { name: `Approve with these changes: ${NAMES.ben}` }).click();
  await expect(page.getByText("Approved", { exact: true })).toBeVisible();
  expect(await draftsIn(page)).toEqual([]);

  // The subject is told that it is settled, and not how.
  await subject.reload();
  await expect(subject.getByText("Your manager has settled the list")).toBeVisible();
  await expect(subject.getByText(NAMES.chi)).toBeVisible();
  await expect(subject.getByText(NAMES.gus)).toHaveCount(0);
  await subject.context().close();

  const rater = await personWith(browser, address("gus"));
  await rater.goto(`/o/${slug}`);
  await expect(rater.getByText(`You have been named to give feedback about ${NAMES.ben}`)).toBeVisible();
  await looksRight(rater);

  await page.goto(`/o/${slug}/rounds/${id}`);
  await expect(page.getByText("1 of 1 lists are approved.")).toBeVisible();
  await page.getByRole("link", { name: "2. Preview and open" }).click();
  await page.getByRole("button", { name: "Open the round" }).click();
  await page.getByRole("button", { name: "Open it now" }).click();
  await expect(page.getByRole("button", { name: "Close now" })).toBeVisible();

  // The days of reminders can still be changed; what is no day is refused beside its field.
  await expect(page.getByText("7 days, 3 days and 1 day before the close")).toBeVisible();
  await page.getByRole("button", { name: "Change the days" }).click();
  await page.getByRole("textbox", { name: "Reminders" }).fill("5, tomorrow");
  await page.getByRole("button", { name: "Save the days" }).click();
  await expect(page.getByText("Write whole days, such as 7, 3, 1.")).toBeVisible();
  await page.getByRole("textbox", { name: "Reminders" }).fill("2 5");
  await page.getByRole("button", { name: "Save the days" }).click();
  await expect(page.getByText("5 days and 2 days before the close")).toBeVisible();
  await looksRight(page);

  await rater.reload();
  await rater.getByRole("link", { name: `Give feedback: ${NAMES.ben}` }).click();
  await rater.getByText("How exactly, and what is promised").click();
  await expect(
    rater.getByText(`${NAMES.ben}’s manager approved the list and could change it.`),
  ).toBeVisible();
});
