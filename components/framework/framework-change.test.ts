import { describe, expect, it } from "vitest";
import { frameworkChange, isChanged } from "@/components/framework/framework-change";
import {
  entryOf,
  type FrameworkEntry,
  fieldAt,
  frameworkOf,
  NEW_DIMENSION,
  NEW_SKILL,
} from "@/components/framework/framework-entry";
import { STANDARD_FRAMEWORK } from "@/lib/domain/framework";
import { frameworkSchema } from "@/lib/schemas/framework";

const before = entryOf(STANDARD_FRAMEWORK);
const typedAs = (change: (entry: FrameworkEntry) => void): FrameworkEntry => {
  const entry = structuredClone(before);
  change(entry);
  return entry;
};
const nothing = {
  added: [],
  removed: [],
  reworded: [],
  illustrated: [],
  moved: [],
  isReordered: false,
};

describe("a framework as it is typed", () => {
  it("is the same framework when nothing was typed", () => {
    expect(frameworkOf(before)).toEqual(STANDARD_FRAMEWORK);
    expect(frameworkChange(before, before)).toEqual(nothing);
    expect(isChanged(frameworkChange(before, before))).toBe(false);
  });

  it("keeps the keys of what is there, and makes keys of what is new", () => {
    const typed = typedAs(({ skills, dimensions }) => {
      skills.find(({ key }) => key === "communication")!.name = "Plain speaking";
      skills.push({ ...NEW_SKILL, name: "Communication", definition: "d", low: "l", middle: "m", high: "h" });
      dimensions.push({ ...NEW_DIMENSION, name: "Pace", managementPole: "steady", leadershipPole: "quick" });
    });
    const made = frameworkOf(typed);
    expect(frameworkSchema.safeParse(made).success).toBe(true);
    expect(made.skills.find(({ name }) => name === "Plain speaking")?.key).toBe("communication");
    expect(made.skills.at(-1)).toMatchObject({
      key: "communication-2",
      lists: ["leadership", "management"],
    });
    expect(made.dimensions.at(-1)).toMatchObject({ key: "pace" });
  });

  it("has its fields where the answer says that something is wrong", () => {
    expect(
      ["skills.3.behaviours.low", "skills.3.lists.0", "skills.3.name", "dimensions.0.name"].map(fieldAt),
    ).toEqual(["skills.3.low", "skills.3.place", "skills.3.name", "dimensions.0.name"]);
  });
});

describe("what changes from one version to the next", () => {
  it("is told by name: new, taken out, in other words, with other examples, on another list", () => {
    const typed = typedAs(({ skills, dimensions }) => {
      skills.splice(16, 1);
      skills[1]!.definition = "Other words.";
      skills[2]!.low = "Another example.";
      skills[3]!.place = "both";
      skills.push({ ...NEW_SKILL, name: " Candour " });
      dimensions[0]!.leadershipPole = "Another pole";
    });
    const names = STANDARD_FRAMEWORK.skills.map(({ name }) => name);
    expect(frameworkChange(before, typed)).toEqual({
      added: ["Candour"],
      removed: [names[16]],
      reworded: [names[1], STANDARD_FRAMEWORK.dimensions[0]?.name],
      illustrated: [names[2]],
      moved: [names[3]],
      isReordered: false,
    });
  });

  it("is an order, too, but not a blank at the end of a line", () => {
    const typed = typedAs(({ skills }) => skills.reverse());
    expect(frameworkChange(before, typed)).toEqual({ ...nothing, isReordered: true });
    expect(isChanged(frameworkChange(before, typed))).toBe(true);
    const blank = typedAs(({ skills }) => {
      skills[0]!.name += " ";
    });
    expect(isChanged(frameworkChange(before, blank))).toBe(false);
  });
});
