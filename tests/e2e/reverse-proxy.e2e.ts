import { expect, type Page, test } from "@playwright/test";
import { freePort } from "../../scripts/machine/port.mjs";
import { type LocalMailbox, openMailbox } from "../support/mailbox";
import { openPublicAddress } from "../support/public-address";
import { startServer } from "../support/server";
import { linkIn } from "./person";

// The product as most people reach it: behind a proxy that speaks https for it.

let mailbox: LocalMailbox;
let address: Awaited<ReturnType<typeof openPublicAddress>>;
let server: Awaited<ReturnType<typeof startServer>>;

test.describe.configure({ mode: "default" });
test.beforeAll(async () => {
  mailbox = await openMailbox();
  const port = await freePort();
  address = await openPublicAddress({ port });
  const env = { AUTH_URL: address.url, SMTP_URL: mailbox.smtpUrl, SIGNUP: "open", DEMO: "0" };
  server = await startServer({ port, env });
});
test.afterAll(async () => {
  await server.stop();
  address.close();
  await mailbox.close();
});

/** What each form was answered with since this was last asked: how, where it leads, and whether that page came along. */
const answers = () =>
  address.passed
    .splice(0)
    .filter(({ method }) => method === "POST")
    .map(({ status, headers }) => ({
      status,
      to: headers.location ?? String(headers["x-action-redirect"]).split(";").at(0),
      hasPage: headers["content-type"] === "text/x-component",
    }));

/** In by a link in a mail, and out again. */
const comeAndGo = async (page: Page, email: string): Promise<void> => {
  await page.goto(`${address.url}/account`);
  expect(page.url()).toBe(`${address.url}/sign-in?to=%2Faccount`);
  await page.getByLabel("Mail address").fill(email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await page.waitForURL(`${address.url}/sign-in/sent?to=%2Faccount`);
  await expect(page.getByRole("heading", { name: "Look at your mail" })).toBeVisible();

  const { text } = await mailbox.next(email);
  const link = linkIn(text, "/sign-in/confirm");
  expect(new URL(link).origin).toBe(address.url);
  await page.goto(link);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(`${address.url}/account`);
  const session = (await page.context().cookies()).find(({ name }) => name.endsWith("session-token"));
  expect(session).toMatchObject({ name: "__Secure-authjs.session-token", secure: true });

  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL(`${address.url}/`);
};

const cases = [
  { naming: "kept", javaScriptEnabled: true },
  { naming: "forwarded", javaScriptEnabled: true },
  { naming: "forwarded", javaScriptEnabled: false },
  { naming: "lost", javaScriptEnabled: true },
  { naming: "lost", javaScriptEnabled: false },
] as const;
for (const { naming, javaScriptEnabled } of cases)
  test(`every form leads on ${javaScriptEnabled ? "with" : "without"} JavaScript, the public name ${naming}`, async ({
    browser,
  }) => {
    address.nameBy(naming);
    const context = await browser.newContext({ javaScriptEnabled, ignoreHTTPSErrors: true });
    await comeAndGo(await context.newPage(), `${naming}.${javaScriptEnabled}@proxy.test`);
    const status = javaScriptEnabled ? 200 : 303;
    expect(answers()).toEqual([
      { status, to: "/sign-in/sent?to=%2Faccount", hasPage: javaScriptEnabled },
      { status: 303, to: expect.stringMatching(/^\/api\/auth\/callback\/nodemailer\?/), hasPage: false },
      // By its whole address; not known for our own where the name is lost, and so loaded by the browser.
      { status, to: `${address.url}/`, hasPage: javaScriptEnabled && naming !== "lost" },
    ]);
    expect(server.output()).not.toMatch(/error|failed/i);
    await context.close();
  });
