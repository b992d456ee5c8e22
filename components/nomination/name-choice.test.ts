import { expect, it } from "vitest";
import { areSame, choiceOf, choicesFor, type NameChoice, namesOf } from "./name-choice";

const person = (id: string | null, email: string) => ({ id, name: email, email, title: null });

it("names who reports to the subject as that, and an outsider as other", () => {
  expect(choicesFor("ben", ["ben"])).toEqual(["direct_report"]);
  expect(choicesFor(null, ["ben"])).toEqual(["other"]);
  expect(choiceOf(person("chi", "chi@x.test"), ["ben"]).relationship).toBe("peer");
  expect(choiceOf(person(null, "out@x.test"), []).relationship).toBe("other");
});

it("sends a member's id, and an outsider's address", () => {
  const list = [choiceOf(person("ben", "ben@x.test"), []), choiceOf(person(null, "out@x.test"), [])];
  expect(namesOf(list)).toEqual([
    { rater: "ben", relationship: "peer" },
    { rater: "out@x.test", relationship: "other" },
  ]);
});

it("knows a list in another order, and one with another relationship", () => {
  const ben: NameChoice = { id: "ben", name: "Ben", email: "ben@x.test", relationship: "peer" };
  const chi: NameChoice = { id: "chi", name: "Chi", email: "chi@x.test", relationship: "peer" };
  expect(areSame([ben, chi], [chi, ben])).toBe(true);
  expect(areSame([ben, chi], [ben, { ...chi, relationship: "other" }])).toBe(false);
  expect(areSame([ben, chi], [ben])).toBe(false);
});
