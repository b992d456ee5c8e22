import { describe, expect, it } from "vitest";
import { targetOf } from "./target";

describe("where to go after signing in", () => {
  it.each([
    "/home",
    "/account",
    "/o/acme",
    "/o/acme/give/1b4e28ba-2fa1-41d2-883f-0016d3cca427",
    "/o/acme/reports/1b4e28ba-2fa1-41d2-883f-0016d3cca427/1b4e28ba-2fa1-41d2-883f-0016d3cca427?view=all",
    "/o/acme/people?search=ada&cursor=1",
  ])("is a page of ours: %s", (path) => {
    expect(targetOf(path)).toBe(path);
  });

  it.each([
    "//evil.test",
    "///evil.test",
    "/\\evil.test",
    "\\\\evil.test",
    "/o/acme\\..\\..",
    "/%2F%2Fevil.test",
    "/%5Cevil.test",
    "/o/%2e%2e/%2f/evil.test",
    "/o/acme/../../evil",
    "/o/acme//evil.test",
    "/o//evil.test",
    "/o/@evil.test",
    "https://evil.test/o/acme",
    "HTTPS://evil.test",
    "//o/acme",
    "javascript:alert(1)",
    "data:text/html,x",
    " /o/acme",
    "/o/acme\n",
    "/o/acme\r\nLocation: https://evil.test",
    "/\t/evil.test",
    "/o/acme#@evil.test",
    "/o/acme?to=https://evil.test",
    "/api/v1/me",
    "/api/auth/signout",
    "/sign-in/confirm?token=x",
    "/give/token",
    "/home.evil.test",
    "o/acme",
    "",
    "/",
    `/o/${"a".repeat(400)}`,
    null,
    undefined,
    ["/home"],
    { toString: () => "/home" },
  ])("is nothing else: %j", (raw) => {
    expect(targetOf(raw)).toBeNull();
  });
});
