import { describe, expect, it } from "vitest";
import { whoseWords } from "./what-if-words";

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
