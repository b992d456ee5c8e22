import { expect, type Page, type Route, test } from "@playwright/test";
import { expectAccessible } from "./axe";
import { linkIn, mailbox, owedBy, signIn } from "./person";

// A form in hard conditions: without a connection, in two places at once, and after the session has ended.

const unique = Date.now().toString(36);
const rater = `rita-${unique}@acme.test`;

/** An organisation in which its owner is asked for two forms: about Ben, and about herself. */
const askTwice = async (page: Page): Promise<string> => {
  await signIn(page, rater);
  const headers = { origin: new URL(page.url()).origin };
  const post = async (path: string, data: unknown) => {
    const response = await page.request.post(`/api/v1${path}`, { headers, data });
    expect(response.ok(), await response.text()).toBe(true);
    return response.json();
  };
  const org = await post("/orgs", { name: `Rita ${unique}` });
  const ben = await post(`/orgs/${org.slug}/members`, {
    email: `ben-${unique}@acme.test`,
    name: "Ben Bold",
    role: "member",
  });
  const subjects = [org.memberId, ben.id];
  const closesAt = new Date(Date.now() + 7 * 86_400_000).toISOString();
  const round = await post(`/orgs/${org.slug}/rounds`, { name: "Spring", closesAt, subjects });
  await post(`/orgs/${org.slug}/rounds/${round.id}/invitations`, [
    { subject: ben.id, rater: org.memberId, relationship: "peer" },
    { subject: org.memberId, rater: org.memberId, relationship: "self" },
  ]);
  await post(`/orgs/${org.slug}/rounds/${round.id}/open`, {});
  const about = (await owedBy(page)).find(
    (owed) => owed.round.id === round.id && owed.subject.name === "Ben Bold",
  );
  return `/o/${org.slug}/give/${about?.id}`;
};

const question = (page: Page, at: number) => page.locator("fieldset[data-question]").nth(at);
const answer = (page: Page, at: number) =>
  question(page, at).getByRole("radio", { name: /^4/ }).check({ force: true });
const isAnswered = (page: Page, at: number) =>
  expect(question(page, at).getByRole("radio", { name: /^4/ })).toBeChecked();
/** How far below the window's edge a question stands. */
const topOf = (page: Page, at: number): Promise<number> =>
  question(page, at).evaluate((element) => element.getBoundingClientRect().top);
/** What this browser keeps of forms. */
const draftsIn = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("draft")));
const told = (page: Page, words: string | RegExp) => expect(page.getByText(words).first()).toBeVisible();

test("answers survive a lost connection, a second device and the end of a session", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const form = await askTwice(page);
  await page.goto(form);
  await answer(page, 0);
  await told(page, "Saved, not sent yet");
  await page.context().setOffline(true);
  await answer(page, 5);
  await told(page, /You are offline\. Kept in this browser/);
  await page.context().setOffline(false);
  await told(page, /Back online: saved again/);

  // On another device one has to sign in first, and then stands where it goes on.
  const other = await (await browser.newContext()).newPage();
  await other.goto(form);
  await other.waitForURL(/\/sign-in\?to=/);
  await other.getByLabel("Mail address").fill(rater);
  await other.getByRole("button", { name: "Send me a link" }).click();
  await expect(other.getByRole("heading", { name: "Look at your mail" })).toBeVisible();
  const mail = await mailbox().next(rater, { subject: "Sign in" });
  await other.goto(linkIn(mail.text, "/sign-in/confirm"));
  await other.getByRole("button", { name: "Sign in" }).click();
  await other.waitForURL((url) => url.pathname === form);
  await isAnswered(other, 0);
  await isAnswered(other, 5);
  await expect(question(other, 1)).toBeInViewport();

  // Both go on: nothing is overwritten, and the two are put together.
  await answer(other, 1);
  await told(other, "Saved, not sent yet");
  await answer(page, 2);
  await told(page, "These answers were changed in another place");
  await expectAccessible(page, "answers that were changed in another place");
  await page.getByRole("button", { name: "Put both together" }).click();
  await told(page, "4 of 23");
  await isAnswered(page, 1);
  await told(page, "Saved, not sent yet");

  // Back on the device where nothing is unsaved, one finds what was answered elsewhere.
  await other.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await isAnswered(other, 2);
  await told(other, "4 of 23");

  // What the session's end leaves unsaved is there again after signing in.
  const cookies = await page.context().cookies();
  await page.context().clearCookies({ name: /session-token/ });
  await answer(page, 3);
  await told(page, "You are signed out");
  await page.context().addCookies(cookies);
  await page.goto(form);
  await isAnswered(page, 3);
  await told(page, "Saved, not sent yet");

  // Loaded again, the form stands where it stood.
  await question(page, 11).evaluate((element) => {
    scrollBy({ top: element.getBoundingClientRect().top - 120, behavior: "instant" });
  });
  const before = await topOf(page, 11);
  expect(before).toBeGreaterThan(100);
  expect(before).toBeLessThan(140);
  await page.reload();
  await isAnswered(page, 3);
  await expect.poll(async () => Math.abs((await topOf(page, 11)) - before)).toBeLessThan(12);

  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByRole("heading", { name: /^Sent\./ })).toBeVisible();
  // erased once the outcome has been drawn
  await expect.poll(() => draftsIn(page)).toEqual([]);
  await page.getByRole("link", { name: "Next: you, about yourself" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "You, about yourself" })).toBeVisible();
  await answer(page, 0);
  await told(page, "Saved, not sent yet");
  // Pressed without a connection, it is sent as soon as there is one.
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await told(page, /You are offline\. Kept in this browser\. Not sent yet: leave this page open/);
  await expect.poll(() => draftsIn(page)).not.toEqual([]);
  await page.context().setOffline(false);
  await expect(page.getByRole("heading", { name: /^Sent\./ })).toBeVisible();
  await told(page, /That was the last one/);
  await expect.poll(() => draftsIn(page)).toEqual([]);
  expect((await owedBy(page)).map(({ state }) => state)).toEqual(["answered", "answered"]);
  await other.context().close();
});

test("what is open in another tab does not take back a decline @phone", async ({ page }) => {
  test.setTimeout(120_000);
  const form = await askTwice(page);
  await page.goto(form);
  await answer(page, 0);
  await told(page, "Saved, not sent yet");
  const tab = await page.context().newPage();
  await tab.goto(form);
  await isAnswered(tab, 0);
  await page.getByRole("button", { name: "Decline to answer" }).click();
  await page.getByRole("button", { name: "Decline", exact: true }).click();
  await expect(page.getByRole("heading", { name: "You declined" })).toBeVisible();
  await expectAccessible(page, "a form that was declined");

  await answer(tab, 1);
  await told(tab, "You declined this in another place");
  expect((await owedBy(tab)).find(({ id }) => form.endsWith(id))?.state).toBe("declined");
  await tab.getByRole("button", { name: "Answer after all" }).click();
  await told(tab, "Saved, not sent yet");
  await told(tab, "2 of 23");
});

test("a form that never was saved before the connection went is saved when it is back @phone", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const form = await askTwice(page);
  await page.goto(form);
  await page.context().setOffline(true);
  await answer(page, 0);
  await told(page, /You are offline\. Kept in this browser/);
  await answer(page, 1);
  // Meanwhile somebody looks at another tab: the answers do not wait until they look here again.
  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await page.context().setOffline(false);
  await told(page, /Back online: saved again/);
  // No answers: where one stood in the form is still known.
  await expect
    .poll(async () => (await draftsIn(page)).map((key) => key.split("/").at(-1)))
    .toEqual(["place"]);

  // Where only the server is away, what is written meanwhile goes out with the try that gets there.
  let refused = 0;
  const unreachable = (route: Route) => {
    refused++;
    return route.abort();
  };
  await page.route("**/answers", unreachable);
  await answer(page, 2);
  await told(page, /The server cannot be reached\. Kept in this browser\. Trying again/);
  await answer(page, 3);
  await expect.poll(() => refused).toBeGreaterThan(1);
  await page.unroute("**/answers", unreachable);
  await told(page, /Back online: saved again/);
  await told(page, "4 of 23");

  // An answer that is lost on its way back: what was kept then is known as one's own, and goes on from there.
  const swallow = async (route: Route) => {
    await route.fetch();
    await route.abort();
  };
  await page.route("**/answers", swallow, { times: 1 });
  await answer(page, 4);
  await told(page, /The server cannot be reached/);
  await answer(page, 5);
  await told(page, /Back online: saved again/);
  await told(page, "6 of 23");

  // What is changed while the form is being sent is sent too.
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const hold = async (route: Route) => {
    await held;
    await route.continue();
  };
  await page.route("**/answers", hold, { times: 1 });
  const sending = page.waitForRequest("**/answers");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await sending;
  await answer(page, 6);
  const saves: number[] = [];
  page.on("response", (response) => {
    if (response.url().endsWith("/answers")) saves.push(response.status());
  });
  letGo();
  await expect.poll(() => saves).toEqual([200, 200]);
  await expect(page.getByRole("heading", { name: /^Sent\./ })).toBeVisible();
  await page.goto(form);
  for (const at of [0, 1, 2, 3, 4, 5, 6]) await isAnswered(page, at);
  await told(page, "7 of 23");
});
