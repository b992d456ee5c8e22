import { describe, expect, it } from "vitest";
import { STANDARD_FRAMEWORK } from "@/lib/domain/framework";
import { blockedWords, whatIfSentence, whoseWords } from "./what-if-words";

const person = (name: string) => ({ id: name, name });

describe("over whom a what-if is worked out", () => {
  it("is said by name on both sides", () => {
    expect(
      whoseWords({ people: [person("Ada"), person("Ben")], others: [person("Chi")], otherCount: 1 }),
    ).toBe("Worked out over those whose reports you may read: Ada and Ben. Not in it: Chi.");
  });

  it("counts those who are too many to name", () => {
    const given = { people: [person("Ada")], others: [person("Ben"), person("Chi")], otherCount: 4_999 };
    expect(whoseWords(given)).toMatch(/Not in it: Ben, Chi and 4,997 others\.$/);
  });

  it("is everybody where nobody is left out", () => {
    expect(whoseWords({ people: [person("Ada")], others: [], otherCount: 0 })).toMatch(/everybody/);
  });
});

const skills = (word: "thin" | null) =>
  STANDARD_FRAMEWORK.skills.map(({ key, name, lists }) => ({
    key,
    name,
    lists: [...lists],
    before: word,
    after: word,
  }));
const two = [person("Ada"), person("Ben")];

describe("why a what-if cannot be worked out", () => {
  it.each([
    ["nobody’s report may be read", { people: [], skills: skills(null) }, /two of this team/],
    ["one report may be read", { people: [person("Ada")], skills: skills(null) }, /two of this team/],
    ["the page shows no figure", { people: two, skills: skills(null) }, /page shows no figure/],
  ])("is said where %s", (_, answer, words) => {
    expect(blockedWords(answer)).toMatch(words);
  });

  it("is not said where it can", () => {
    expect(blockedWords({ people: two, skills: skills("thin") })).toBeNull();
  });
});

it("speaks of those alone whose reports may be read", () => {
  const given = { without: null, adding: null, skills: skills("thin") };
  expect(whatIfSentence({ ...given, otherCount: 4 })).toMatch(/among those people now/);
  expect(whatIfSentence({ ...given, otherCount: 0 })).toMatch(/how it is now/);
});
