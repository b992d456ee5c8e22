import { expect, type Locator, type Request, test } from "@playwright/test";
import { expectAccessible } from "./axe";
import { linkIn, mailbox, signIn } from "./person";

// Somebody from outside, on a phone, with nothing but the link in a mail.

const unique = Date.now().toString(36);
const owner = `olga-${unique}@acme.test`;
const customer = `buyer-${unique}@customer.test`;

/** Everything of a request that reaches whoever it is sent to. */
const sentBy = (request: Request): string =>
  [decodeURIComponent(request.url()), JSON.stringify(request.headers()), request.postData() ?? ""].join(" ");

const isSaving = (request: Request): boolean =>
  request.method() === "PUT" && /\/api\/v1\/invitations\/[0-9a-f-]{36}\/answers$/.test(request.url());

const answer = (question: Locator, point: number): Locator =>
  question.getByRole("radio", { name: new RegExp(`^${point}`) });

test("an outsider gives feedback by the link in the mail, changes it, and loses nothing", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  await signIn(page, owner);
  const headers = { origin: new URL(page.url()).origin };
  const post = async (path: string, data: unknown) => {
    const response = await page.request.post(`/api/v1${path}`, { headers, data });
    expect(response.ok(), await response.text()).toBe(true);
    return response.json();
  };
  const org = await post("/orgs", { name: `Olga ${unique}` });
  const closesAt = new Date(Date.now() + 7 * 86_400_000).toISOString();
  const round = await post(`/orgs/${org.slug}/rounds`, {
    name: "Customers",
    closesAt,
    subjects: [org.memberId],
  });
  await post(`/orgs/${org.slug}/rounds/${round.id}/invitations`, [
    { subject: org.memberId, rater: customer, relationship: "other" },
  ]);
  await post(`/orgs/${org.slug}/rounds/${round.id}/open`, {});

  const mail = await mailbox().next(customer);
  const phone = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });
  const requests: Request[] = [];
  phone.on("request", (request) => requests.push(request));
  const outside = await phone.newPage();

  // A reminder can be the last one.
  await post(`/orgs/${org.slug}/rounds/${round.id}/remind`, {});
  const reminder = await mailbox().next(customer, { subject: "a reminder" });
  await outside.goto(linkIn(reminder.text, "/reminders/"));
  await expectAccessible(outside, "before reminders are stopped");
  await outside.getByRole("button", { name: "Stop reminders" }).click();
  await expect(outside.getByRole("heading", { name: "Reminders are off" })).toBeVisible();

  await outside.goto(linkIn(mail.text, "/give/"));
  await expect(outside.getByText("Who will see this").first()).toBeVisible();
  const first = outside.locator("fieldset[data-question]").first();
  await answer(first, 4).check({ force: true });
  await expect(outside.getByText("1 of 23").first()).toBeVisible();
  await expect(outside.getByText(/saved/i).first()).toBeVisible();

  await outside.reload();
  await expect(answer(first, 4)).toBeChecked();

  // Words that tell who is speaking are pointed out without leaving the browser by any other way.
  const saved = outside.waitForResponse((response) => /told you/.test(response.request().postData() ?? ""));
  await outside.getByLabel(/keep doing/).fill("As I told you, Ben");
  const hint = outside.getByRole("status").filter({ hasText: "looked up in your browser only" });
  await expect(hint).toContainText("“As I told you”: this tells who is speaking.");
  await expect(hint).toContainText("“Ben” reads like a name.");
  expect((await saved).ok()).toBe(true);
  await expectAccessible(outside, "an outsider’s form with a hint at telling words");

  await outside.getByRole("button", { name: "Send", exact: true }).click();
  await expect(outside.getByRole("heading", { name: /^Sent\./ })).toBeVisible();
  await expectAccessible(outside, "a form that was sent");
  const carriers = requests.filter((request) => /told you/i.test(sentBy(request)));
  expect(carriers.length).toBeGreaterThan(0);
  expect(carriers.filter((request) => !isSaving(request)).map((request) => request.url())).toEqual([]);

  // Until the close it can be changed, and every change is sent by itself.
  await outside.getByRole("button", { name: "Change my answers" }).click();
  const changed = outside.waitForResponse((response) => isSaving(response.request()));
  await answer(first, 2).check({ force: true });
  expect((await changed).ok()).toBe(true);
  await expect(outside.getByText("Sent. Changes are sent as you make them.")).toBeVisible();
  await outside.reload();
  await expect(outside.getByText("You sent this")).toBeVisible();
  await expect(answer(first, 2)).toBeChecked();
  await expect(answer(first, 4)).not.toBeChecked();
  await expectAccessible(outside, "a sent form that is open again");

  // The link is for this one invitation and nothing else.
  const token = new URL(outside.url()).pathname.split("/").at(-1) ?? "";
  const bearer = { authorization: `Bearer ${token}` };
  expect((await outside.request.get("/api/v1/me", { headers: bearer })).status()).toBe(404);
  await outside.goto(`/give/${token.slice(0, -2)}xx`);
  await expect(outside.getByRole("heading", { level: 1 })).not.toHaveText(/Olga|olga/);
  await phone.close();
});
