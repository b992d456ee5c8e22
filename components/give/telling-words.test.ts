import { expect, test } from "vitest";
import { tellingWords } from "./telling-words";

test("says what was found, kind by kind, with the words as they stand there", () => {
  expect(tellingWords("As I told you yesterday, Ben and Chloe were left out.", "Ada Ames")).toEqual([
    "“As I told you”: this tells who is speaking.",
    "“Ben” and “Chloe” read like names. They may show who wrote this.",
    "“yesterday”: few people were there at that time.",
  ]);
});

test("says nothing of what tells nothing", () => {
  expect(tellingWords("Ada listens, and lets others finish.", "Ada Ames")).toEqual([]);
});
