import { expect, it } from "vitest";
import { plural, t } from "./i18n";

it("fills in places, and writes large numbers as its readers do", () => {
  expect(t("{name} of {all}, {missing}", { name: "Ada", all: 12_345 })).toBe("Ada of 12,345, {missing}");
  expect(plural(10_000, { one: "# of {all}", other: "# of {all}" }, { all: 20_000 })).toBe(
    "10,000 of 20,000",
  );
});

it("leaves every digit of a fraction", () => {
  expect(t("{value}", { value: 0.00049 })).toBe("0.00049");
  expect(t("{value}", { value: 1.9599 })).toBe("1.9599");
});

it("leaves a number sign that somebody wrote into a name", () => {
  const forms = { one: "Since {round}, # figure", other: "Since {round}, # figures" };
  expect(plural(2, forms, { round: "Pulse #2" })).toBe("Since Pulse #2, 2 figures");
});
