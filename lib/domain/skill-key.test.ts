import fc from "fast-check";
import { expect, it } from "vitest";
import { frameworkSchema } from "@/lib/schemas/framework";
import { skillKeyOf } from "./skill-key";

it("makes keys of names, each only once", () => {
  const taken = new Set(["plain-speaking", "plain-speaking-2"]);
  expect(skillKeyOf("  Plain speaking! ", new Set())).toBe("plain-speaking");
  expect(skillKeyOf("Plain Speaking", taken)).toBe("plain-speaking-3");
  expect(skillKeyOf("Überzeugung & Maß", new Set())).toBe("uberzeugung-ma");
  expect(skillKeyOf("沟通", new Set())).toBe("skill");
  expect(skillKeyOf("constructor", new Set())).toBe("skill-constructor");
});

it("makes keys that a framework takes, of whatever name", () => {
  const key = frameworkSchema.shape.skills.element.shape.key;
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), (name, names) => {
      const taken = new Set(names.map((other) => skillKeyOf(other, new Set())));
      const made = skillKeyOf(name, taken);
      expect(key.safeParse(made).success).toBe(true);
      expect(taken.has(made)).toBe(false);
    }),
  );
});
