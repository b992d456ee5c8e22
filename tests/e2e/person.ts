import { type Browser, expect, type Page } from "@playwright/test";
import { reachMailbox } from "../support/mailbox-door";

/** The mail that really left the product, over SMTP. */
export const mailbox = () => {
  const door = process.env.E2E_MAILBOX;
  if (!door) throw new Error("no mailbox: run by `npm test`");
  return reachMailbox(door);
};

/** The first address in a mail's text that leads where it should. */
export const linkIn = (text: string, path: string): string => {
  const link = (text.match(/https?:\/\/[^\s<>\]]+/g) ?? []).find((found) =>
    new URL(found).pathname.startsWith(path),
  );
  if (!link) throw new Error(`no link to ${path} in: ${text}`);
  return link;
};

/** Signs in as anybody does: asks for a link, opens the mail, presses the button. */
export const signIn = async (page: Page, email: string): Promise<void> => {
  await page.goto("/sign-in");
  await page.getByLabel("Mail address").fill(email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { name: "Look at your mail" })).toBeVisible();
  const mail = await mailbox().next(email, { subject: "Sign in" });
  await page.goto(linkIn(mail.text, "/sign-in/confirm"));
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(/\/(home|o\/)/, { timeout: 30_000 });
};

/** A person with a browser of their own. */
export const personWith = async (browser: Browser, email: string): Promise<Page> => {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, email);
  return page;
};

export type Owed = {
  id: string;
  round: { id: string };
  subject: { name: string };
  relationship: string;
  state: string;
};

/** What somebody is asked to give, over the interface, with the browser's own session. */
export const owedBy = async (page: Page): Promise<Owed[]> => {
  const response = await page.request.get("/api/v1/me/invitations");
  expect(response.status()).toBe(200);
  return (await response.json()).items;
};

const SKILLS = [
  "communication",
  "motivation",
  "delegation",
  "positivity",
  "trustworthiness",
  "creativity",
  "feedback",
  "responsibility",
  "commitment",
  "flexibility",
  "interpersonal-skills",
  "organization",
  "forward-planning",
  "strategic-thinking",
  "problem-solving",
  "commercial-awareness",
  "mentoring",
] as const;
const DIMENSIONS = ["focus", "goal", "style", "timeframe", "power-source", "risk-attitude"] as const;

const every = <T>(keys: readonly string[], value: T): Record<string, T> =>
  Object.fromEntries(keys.map((key) => [key, value]));

/** Sends one form over the interface, every skill with the same rating but those that are named. */
export const send = async (
  page: Page,
  invitation: string,
  { rating, ...named }: { rating: number; skills?: Record<string, number>; keep?: string },
): Promise<void> => {
  const response = await page.request.put(`/api/v1/invitations/${invitation}/answers`, {
    headers: { origin: new URL(page.url()).origin },
    data: {
      skills: { ...every(SKILLS, rating), ...named.skills },
      dimensions: every(DIMENSIONS, 1),
      comments: named.keep ? { keep: named.keep } : {},
      state: "sent",
    },
  });
  expect(response.status(), await response.text()).toBe(200);
};
