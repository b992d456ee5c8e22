import { CLIENT, openCompanyProvider } from "./company-provider";
import { openMailbox } from "./mailbox";
import { openMailboxDoor } from "./mailbox-door";
import { openSeenPages } from "./seen-pages";
import { startServer } from "./server";

/** A company's provider, and whom it knows: one it vouches for, and one it does not. */
async function openCompany(port: number) {
  const company = await openCompanyProvider(`http://localhost:${port}/api/auth/callback/oidc`);
  company.people.set("grace", { name: "Grace", email: "grace@sso.test", email_verified: true });
  company.people.set("mallory", { name: "Mallory", email: "mallory@sso.test", email_verified: false });
  const env = {
    OIDC_ISSUER: company.issuer,
    OIDC_CLIENT_ID: CLIENT.id,
    OIDC_CLIENT_SECRET: CLIENT.secret,
    OIDC_NAME: "Acme",
  };
  return { env, close: company.close };
}

/** Every test is run, as by `npm test`: whoever runs one file alone does not look at every page. */
const isWhole = process.env.E2E_WHOLE === "1";

const WHO =
  /[\w.+-]+@[\w-]+\.(?:test|example)\b|\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/i;

/** What is wrong with the run as a whole, whatever its tests said. */
const complaints = (output: string, unseen: readonly string[]): string[] => [
  ...output
    .split("\n")
    .filter((line) => WHO.test(line))
    .map((line) => `The product wrote whom something is about: ${line}`),
  ...unseen.map((page) => `No test has let axe look at ${page}`),
];

/** One product, one mail server and one company's provider for the whole browser run; the workers hear of them by the environment. */
export default async function setup() {
  const mailbox = await openMailbox();
  const door = await openMailboxDoor(mailbox);
  process.env.E2E_MAILBOX = door.url;
  const port = Number(process.env.E2E_PORT);
  const company = await openCompany(port);
  const env = { ...company.env, SMTP_URL: mailbox.smtpUrl, SIGNUP: "open" };
  const seen = openSeenPages();
  const server = await startServer({ port, env });
  return async () => {
    await server.stop();
    const wrong = complaints(server.output(), isWhole ? seen.unseen() : []);
    seen.close();
    company.close();
    door.close();
    await mailbox.close();
    if (wrong.length > 0) throw new Error(wrong.join("\n"));
  };
}
