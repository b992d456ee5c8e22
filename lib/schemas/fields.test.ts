import { describe, expect, it } from "vitest";
import { answersSchema } from "./answers";
import { emailSchema, instantSchema, line, searchSchema } from "./fields";
import { frameworkSchema } from "./framework";
import { newOrganisationSchema, slugSchema } from "./organisation";

const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown): boolean =>
  schema.safeParse(value).success;

const NUL = "a\0b";
const LONE = ["a\ud800b", "\udc00"];
const name = line(40);

describe("one line of text", () => {
  it.each([
    "Ada Lovelace",
    "Søren Kierkegård",
    "محمد",
    "नमस्ते\u200dक",
    "می\u200cخواهم",
    "👩\u200d💻 and 🎩",
    "a\u00a0b",
  ])("takes %s", (value) => {
    expect(accepts(name, value)).toBe(true);
  });

  it.each([
    NUL,
    ...LONE,
    "two\nlines",
    "two\u2028lines",
    "tab\there",
    "evil\u202egnp.exe",
    "a\u2066b\u2069",
    "a\u200bb",
    "a\ufeffb",
    "soft\u00adhyphen",
  ])("refuses %j", (value) => {
    expect(accepts(name, value)).toBe(false);
  });
});

describe("what is searched for", () => {
  it("is any text that a database can hold, or nothing", () => {
    expect(accepts(searchSchema, undefined)).toBe(true);
    expect(accepts(searchSchema, "ada o'")).toBe(true);
    for (const value of [NUL, ...LONE, "a".repeat(101)]) expect(accepts(searchSchema, value)).toBe(false);
  });
});

describe("a comment", () => {
  const comments = (keep: string) => ({ comments: { keep, skills: { feedback: keep } } });
  it("may have lines, and nothing that no database can hold", () => {
    expect(accepts(answersSchema, comments("first\n\tsecond"))).toBe(true);
    for (const value of [NUL, ...LONE]) {
      expect(accepts(answersSchema, comments(value))).toBe(false);
      expect(accepts(answersSchema, { reflection: { tasksOrVision: value } })).toBe(false);
    }
  });
});

describe("a mail address", () => {
  it("holds no odd characters", () => {
    for (const value of ["a\0@acme.test", "a\ud800@acme.test", "a\u202e@acme.test"])
      expect(accepts(emailSchema, value)).toBe(false);
  });
});

describe("an instant", () => {
  it.each(["1970-01-01T00:00:00Z", "2026-03-31T12:00:00+02:00", "2200-12-31T23:59:59Z"])(
    "takes %s",
    (value) => {
      expect(accepts(instantSchema, value)).toBe(true);
    },
  );
  it.each([
    "1969-12-31T23:59:59Z",
    "0000-01-01T00:00:00Z",
    "2201-01-01T00:00:00Z",
    "9999-12-31T23:59:59Z",
    "soon",
  ])("refuses %s", (value) => {
    expect(accepts(instantSchema, value)).toBe(false);
  });
});

describe("an organisation's address", () => {
  it("is never a UUID, which names an organisation too", () => {
    expect(accepts(slugSchema, "123e4567-e89b-12d3-a456-426614174000")).toBe(false);
    expect(accepts(newOrganisationSchema, { name: "A", slug: "00000000-0000-0000-0000-000000000000" })).toBe(
      false,
    );
    expect(accepts(slugSchema, "acme-123e4567-e89b-12d3")).toBe(true);
  });
});

describe("a framework's keys", () => {
  const withKey = (key: string) => ({
    skills: [
      {
        key,
        name: "Skill",
        definition: "What it is.",
        behaviours: { low: "Low.", middle: "Middle.", high: "High." },
        lists: ["leadership"],
      },
    ],
    dimensions: [],
  });
  it("are not names that every object has already", () => {
    expect(accepts(frameworkSchema, withKey("construction"))).toBe(true);
    for (const key of ["constructor", "prototype", "__proto__"])
      expect(accepts(frameworkSchema, withKey(key))).toBe(false);
  });
});
