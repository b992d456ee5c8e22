import { expect, test } from "@playwright/test";
import { linkIn, mailbox, signIn } from "./person";

// Somebody from outside, on a phone, with nothing but the link in a mail.

const unique = Date.now().toString(36);
const owner = `olga-${unique}@acme.test`;
const customer = `buyer-${unique}@customer.test`;

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
  const outside = await phone.newPage();
  await outside.goto(linkIn(mail.text, "/give/"));
  await expect(outside.getByText("Who will see this").first()).toBeVisible();
  const first = outside.locator("fieldset[data-question]").first();
  await first.getByRole("radio", { name: /4/ }).check({ force: true });
  await expect(outside.getByText("1 of 23").first()).toBeVisible();
  await expect(outside.getByText(/saved/i).first()).toBeVisible();

  await outside.reload();
  await expect(
    outside.locator("fieldset[data-question]").first().getByRole("radio", { name: /4/ }),
  ).toBeChecked();
  await outside.getByRole("button", { name: "Send", exact: true }).click();
  await expect(outside.getByRole("heading", { name: /^Sent\./ })).toBeVisible();

  // The link is for this one invitation and nothing else.
  const token = new URL(outside.url()).pathname.split("/").at(-1) ?? "";
  const bearer = { authorization: `Bearer ${token}` };
  expect((await outside.request.get("/api/v1/me", { headers: bearer })).status()).toBe(404);
  await outside.goto(`/give/${token.slice(0, -2)}xx`);
  await expect(outside.getByRole("heading", { level: 1 })).not.toHaveText(/Olga|olga/);
  await phone.close();
});
