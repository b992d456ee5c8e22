import { expect, it } from "vitest";
import { readerWords, sharingHint } from "./sharing-words";

it("says that nobody reads a goal that is let to a line manager who is not there", () => {
  expect(sharingHint(true)).not.toContain("no line manager");
  expect(sharingHint(false)).toContain("You have no line manager now, so nobody reads it.");
  expect(readerWords(true, true)).toBe("Your manager can read it");
  expect(readerWords(true, false)).toBe("For a line manager, of whom you have none now");
  expect([readerWords(false, true), readerWords(false, false)]).toEqual(["Private", "Private"]);
});
