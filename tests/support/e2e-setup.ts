import { openMailbox } from "./mailbox";
import { openMailboxDoor } from "./mailbox-door";
import { startServer } from "./server";

/** One product and one mail server for the whole browser run; the workers hear of them by the environment. */
export default async function setup() {
  const mailbox = await openMailbox();
  const door = await openMailboxDoor(mailbox);
  process.env.E2E_MAILBOX = door.url;
  const port = Number(process.env.E2E_PORT);
  const server = await startServer({ port, env: { SMTP_URL: mailbox.smtpUrl, SIGNUP: "open" } });
  return async () => {
    await server.stop();
    door.close();
    await mailbox.close();
  };
}
