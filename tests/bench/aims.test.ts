import { expect, it } from "vitest";
import { openAims } from "./aims";

it("says beside each figure what it should be, and in the end which were not", () => {
  const { judge, sum } = openAims();
  expect(judge({ name: "release", value: 30, aim: { most: 30 }, unit: " s" })).toBe("(aim at most 30 s)");
  expect(judge({ name: "form", value: 0.7, aim: { least: 0.7 } })).toBe("(aim at least 0.7)");
  expect(sum()).toEqual({ isMet: true, line: "2 of 2 aims met" });
  expect(judge({ name: "plan", value: 10.1, aim: { most: 10 }, unit: " s" })).toBe(
    "(aim at most 10 s: missed)",
  );
  expect(judge({ name: "report", value: Number.NaN, aim: { least: 0.7 } })).toContain("missed");
  expect(sum()).toEqual({ isMet: false, line: "2 of 4 aims met; missed: plan, report" });
});
