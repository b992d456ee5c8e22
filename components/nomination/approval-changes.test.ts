import { describe, expect, it } from "vitest";
import {
  fitting,
  type ListedRater,
  NO_CHANGES,
  newIn,
  nowAs,
  putBack,
  renameAs,
  takeOut,
} from "./approval-changes";

const rater = (name: string, relationship: ListedRater["relationship"] = "peer"): ListedRater => ({
  id: `invitation of ${name}`,
  raterId: `member ${name}`,
  name,
  email: `${name}@acme.test`,
  isOutsider: false,
  relationship,
});
const [ada, ben] = [rater("ada"), rater("ben")];
const raters = [ada, ben];
const choice = (name: string) => ({
  id: `member ${name}`,
  name,
  email: `${name}@acme.test`,
  relationship: "peer" as const,
});

describe("changes of a list that waits for approval", () => {
  it("name somebody as something else by taking out and adding the same person", () => {
    const changes = renameAs(NO_CHANGES, ada, "other");
    expect([...changes.gone]).toEqual([ada.id]);
    expect(changes.added).toEqual([{ ...choice("ada"), relationship: "other" }]);
    expect(nowAs(ada, changes)).toBe("other");
    expect(nowAs(ben, changes)).toBe("peer");
    expect(newIn(changes, raters)).toEqual([]);
  });

  it("are none again once somebody is what they were", () => {
    expect(renameAs(renameAs(NO_CHANGES, ada, "other"), ada, "peer")).toEqual(NO_CHANGES);
    expect(putBack(renameAs(NO_CHANGES, ada, "other"), ada)).toEqual(NO_CHANGES);
    expect(putBack(takeOut(NO_CHANGES, ada), ada)).toEqual(NO_CHANGES);
  });

  it("take out whoever had been named as something else, whole", () => {
    const changes = takeOut(renameAs(NO_CHANGES, ada, "other"), ada);
    expect(changes).toEqual({ gone: new Set([ada.id]), added: [] });
    expect(nowAs(ada, changes)).toBeNull();
  });

  it("fit a list that has changed meanwhile: who is gone is not taken out, who stands is not added", () => {
    const kept = renameAs(
      { gone: new Set(["long gone"]), added: [choice("ben"), choice("chi")] },
      ada,
      "other",
    );
    expect(fitting(kept, raters)).toEqual({
      gone: new Set([ada.id]),
      added: [choice("chi"), { ...choice("ada"), relationship: "other" }],
    });
  });
});
