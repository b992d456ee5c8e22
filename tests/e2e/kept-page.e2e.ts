import { type APIResponse, expect, type Page, test } from "@playwright/test";
import { personWith, signIn } from "./person";

// What was drawn is handed out again only to the same person, and only while all that it is made of is the same.

const unique = Date.now().toString(36);

/** Opens an address as a browser does; by its length one knows what was there already. */
const open = async (
  page: Page,
  path: string,
): Promise<{ text: string; isKept: boolean; answer: APIResponse }> => {
  const answer = await page.request.get(path, { headers: { "sec-fetch-dest": "document" } });
  return { text: await answer.text(), isKept: answer.headers()["content-length"] !== undefined, answer };
};

test("a page is drawn once, and anew for whoever changes, leaves or is somebody else", async ({
  page,
  browser,
}) => {
  await signIn(page, `kim-${unique}@acme.test`);
  const headers = { origin: new URL(page.url()).origin };
  const made = await page.request.post("/api/v1/orgs", { headers, data: { name: `Kim ${unique}` } });
  const { slug } = await made.json();
  const people = `/o/${slug}/people`;

  const first = await open(page, people);
  const again = await open(page, people);
  expect([first.isKept, again.isKept]).toEqual([false, true]);
  expect(again.text).toBe(first.text);

  const data = { email: `lou-${unique}@acme.test`, name: "Lou Late", role: "member" };
  expect((await page.request.post(`/api/v1/orgs/${slug}/members`, { headers, data })).ok()).toBe(true);
  const later = await open(page, people);
  expect([later.isKept, later.text.includes("Lou Late"), again.text.includes("Lou Late")]).toEqual([
    false,
    true,
    false,
  ]);
  expect((await open(page, people)).isKept).toBe(true);

  const stranger = await personWith(browser, `max-${unique}@acme.test`);
  expect((await open(stranger, people)).answer.status()).toBe(404);
  expect((await open(page, people)).isKept).toBe(true);
  await stranger.context().close();

  const cookies = await page.context().cookies();
  await page.goto("/account");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL((url) => url.pathname === "/");
  await page.context().addCookies(cookies);
  const ended = await open(page, people);
  expect(ended.text).not.toContain("Lou Late");
  expect(new URL(ended.answer.url()).pathname).toBe("/sign-in");
});
