import { describe, expect, it } from "vitest";
import { isExpectedHost, isOnThisMachine } from "./host";

describe("the hosts of an installation", () => {
  it.each([
    "localhost",
    "localhost:3000",
    "LOCALHOST:3000",
    "127.0.0.1:3000",
    "[::1]:3000",
    "feedback.acme.test:8080",
  ])("expects %s", (host) => {
    expect(isExpectedHost(host, "https://feedback.acme.test")).toBe(true);
  });

  it.each(["evil.test", "localhost.evil.test:3000", "127.0.0.1.evil.test", "10.0.0.5:3000", "", "a b", null])(
    "does not expect %s",
    (host) => {
      expect(isExpectedHost(host, "https://feedback.acme.test")).toBe(false);
    },
  );
});

const request = (headers: Record<string, string>) =>
  isOnThisMachine(new Headers({ host: "localhost:3000", ...headers }));

describe("a request from this machine", () => {
  it.each<Record<string, string>>([
    {},
    // as Next itself completes a request that comes straight from a browser
    { "x-forwarded-for": "127.0.0.1", "x-forwarded-host": "localhost:3000" },
    { "x-forwarded-for": "::1", "x-forwarded-host": "[::1]:3000" },
    { "x-forwarded-for": "::ffff:127.0.0.1" },
  ])("is %j", (headers) => {
    expect(request(headers)).toBe(true);
  });

  it.each<Record<string, string>>([
    { host: "evil.test" },
    { "x-forwarded-for": "203.0.113.9" },
    { "x-forwarded-for": "127.0.0.1, 203.0.113.9" },
    { "x-forwarded-for": "203.0.113.9, 127.0.0.1" },
    { "x-forwarded-for": "" },
    { "x-forwarded-host": "abc.tunnel.test" },
    { "x-real-ip": "203.0.113.9" },
    { forwarded: "for=127.0.0.1" },
    { via: "1.1 proxy" },
  ])("is not %j", (headers) => {
    expect(request(headers)).toBe(false);
  });
});
