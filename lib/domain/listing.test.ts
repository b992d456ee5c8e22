import { expect, test } from "vitest";
import { counted, listed, plainLine } from "./listing";

test.each([
  [0, "0 rounds"],
  [1, "1 round"],
  [12_345, "12,345 rounds"],
])("%i is said as %s", (count, words) => {
  expect(counted(count, "round")).toBe(words);
  expect(counted(2, "person", "people")).toBe("2 people");
});

test("names are listed, but not hundreds of them", () => {
  expect(listed(["a", "b"])).toBe("a, b");
  expect(listed([..."abcdefg"])).toBe("a, b, c, d, e and 2 more");
});

test("what people wrote stays on its line and moves no cursor", () => {
  expect(plainLine("  Spring\n\u001b[2J\tround \u0007")).toBe("Spring [2J round");
});
