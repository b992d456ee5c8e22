import { describe, expect, it } from "vitest";
import { tellingIn } from "./telling-phrase";

const found = (text: string, known = "Sunniva Okapi-Lund"): string[] =>
  tellingIn(text, known).map(({ kind, words }) => `${kind}: ${words}`);

describe("phrases that tell who is speaking", () => {
  it.each([
    ["As I told you, the list is late.", "told: As I told you"],
    ["like I've already said, slow down", "told: like I've already said"],
    ["I told her twice.", "told: I told her"],
    ["She promised me a talk.", "told: She promised me"],
    ["You were clear when we spoke about it.", "told: when we spoke"],
    ["That was said in our weekly one-to-one.", "told: in our weekly one-to-one"],
    ["As your mentor I see more.", "told: As your mentor"],
    ["Being the only designer is hard.", "told: Being the only"],
    ["It got better since I joined.", "told: since I joined"],
  ])("%s", (text, words) => {
    expect(found(text)).toEqual([words]);
  });
});

describe("names", () => {
  it.each([
    ["You let Petronella finish.", "name: Petronella"],
    ["Ben was left out.", "name: Ben"],
    ["Thank you. Zoë’s idea was dropped.", "name: Zoë"],
    ["Write to ben.bold@acme.test first.", "name: ben.bold@acme.test"],
    ["Ask @chi instead.", "name: @chi"],
  ])("%s", (text, words) => {
    expect(found(text)).toEqual([words]);
  });

  it.each([
    "Sunniva listens. Keep that, Sunniva!",
    "What I like: Everybody speaks. I'm glad.",
    "Use Excel less, and English more. The CEO agrees. OK?",
    "- More praise\n- Fewer meetings\n1. Listen",
    "“Nobody” is what you say, “We” is what you mean. (They know.)",
    "",
  ])("are not found in: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("dates", () => {
  it.each([
    ["You cut people off last Tuesday.", "date: last Tuesday"],
    ["The talk on 3 May was good.", "date: 3 May"],
    ["The talk of March 12th was good.", "date: March 12th"],
    ["It went wrong in October.", "date: in October"],
    ["As you saw yesterday.", "date: yesterday"],
    ["The meeting of 12/03/2026.", "date: 12/03/2026"],
    ["See 2026-03-12.", "date: 2026-03-12"],
    ["Better than in Q3.", "date: Q3"],
  ])("%s", (text, words) => {
    expect(found(text)).toEqual([words]);
  });

  it.each([
    "Ask every Monday.",
    "You may say no.",
    "Mondays are long.",
    "Give it a 4.5 of 5.",
    "Version 1.2 was late.",
  ])("are not found in: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("several", () => {
  it("come once each, phrases first", () => {
    expect(
      found("Yesterday Ben said it, as I told you. And ben, yesterday, as I told you, BEN: Ben!"),
    ).toEqual(["told: as I told you", "name: Ben", "date: Yesterday"]);
  });

  it("are found in a long text without a long wait", () => {
    expect(found("as I as I Ab. ".repeat(20_000)).length).toBeLessThan(5);
  });
});
