import { describe, expect, it } from "vitest";
import { attachment } from "./file-name";

describe("the name of a file", () => {
  it("is said twice: plainly, and as it is written", () => {
    expect(attachment("Zoë Çelik, Spring 2026", "pdf")).toBe(
      "attachment; filename=\"Zoe-Celik-Spring-2026.pdf\"; filename*=UTF-8''Zo%C3%AB%20%C3%87elik%2C%20Spring%202026.pdf",
    );
  });

  it.each([
    '"; rm -rf /; "',
    "a\r\nSet-Cookie: b=c",
    "../../etc/passwd",
    "…\u202efdp.exe",
    "\ud800 half",
    "日本語 👩‍👩‍👧",
    "",
    "x".repeat(5_000),
    "'()*",
  ])("can be nothing but a file's name: %j", (name) => {
    const header = attachment(name, "pdf");
    expect(header).toMatch(
      /^attachment; filename="[A-Za-z0-9-]{1,80}\.pdf"; filename\*=UTF-8''[A-Za-z0-9%._~!-]{1,980}\.pdf$/,
    );
    const read = decodeURIComponent(header.split("''")[1] ?? "");
    expect(read).not.toMatch(/[\p{C}/\\"]|^\./u);
  });
});
