import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type LocalMailbox, openMailbox } from "@/tests/support/mailbox";

const mail = { to: "somebody@tls.test", subject: "Hello", text: "Hello", html: "<p>Hello</p>" };

let mailbox: LocalMailbox;
let close = () => {};

afterEach(async () => {
  close();
  await mailbox.close();
});

/** The transport of a process that was started with this address of a mail server. */
const deliverTo = async (smtpUrl: string) => {
  vi.resetModules();
  process.env.SMTP_URL = smtpUrl;
  const transport = await import("@/lib/mail/transport");
  close = transport.closeTransport;
  return transport.deliver(mail).finally(hush);
};

/** The mail server of the tests says, when its key is used, that everybody knows it. */
const hush = () => {
  const said = vi.mocked(console.error).mock.calls.flat().map(String);
  expect(said.filter((words) => !words.includes("default TLS certificate"))).toEqual([]);
  vi.mocked(console.error).mockClear();
};

describe("a mail server that offers encryption with a certificate of its own", () => {
  beforeEach(async () => {
    mailbox = await openMailbox({ isSecure: true });
  });

  it("is not trusted, and the mail waits", async () => {
    await expect(deliverTo(mailbox.smtpUrl)).rejects.toThrow("the mail was not taken");
    expect(mailbox.mails).toEqual([]);
  });

  it("is trusted where the operator says so, and the mail travels encrypted", async () => {
    const url = `${mailbox.smtpUrl}?requireTLS=true&tls.rejectUnauthorized=false`;
    expect(await deliverTo(url)).toEqual({ state: "sent" });
    expect(mailbox.mails).toMatchObject([{ isEncrypted: true }]);
  });
});

describe("a mail server that speaks nothing but TLS", () => {
  beforeEach(async () => {
    mailbox = await openMailbox({ isSealed: true });
  });

  it("is asked for its certificate before anything is said", async () => {
    await expect(deliverTo(mailbox.smtpUrl)).rejects.toThrow("the mail was not taken");
    expect(mailbox.mails).toEqual([]);
    expect(await deliverTo(`${mailbox.smtpUrl}?tls.rejectUnauthorized=false`)).toEqual({ state: "sent" });
    expect(mailbox.mails).toMatchObject([{ isEncrypted: true, subject: "Hello" }]);
  });
});

describe("a mail server without encryption", () => {
  beforeEach(async () => {
    mailbox = await openMailbox();
  });

  it("gets nothing where encryption is required", async () => {
    await expect(deliverTo(`${mailbox.smtpUrl}?requireTLS=true`)).rejects.toThrow("the mail was not taken");
    expect(mailbox.mails).toEqual([]);
  });

  it("gets it otherwise", async () => {
    expect(await deliverTo(mailbox.smtpUrl)).toEqual({ state: "sent" });
    expect(mailbox.mails).toMatchObject([{ isEncrypted: false, subject: "Hello" }]);
  });
});
