import { describe, expect, it } from "vitest";
import type { TeamOverview } from "./team";
import { leavesFew, viewFor } from "./team-viewer";

const figure = { value: 3.5, low: 3.2, high: 3.8 };
const view: TeamOverview = {
  teamId: "team",
  skills: [
    { key: "feedback", figure, coverage: "covered" },
    { key: "mentoring", figure, coverage: "thin" },
  ],
  strengths: ["feedback"],
  thin: ["mentoring"],
  lists: { leadership: figure, management: figure },
  difference: figure,
  lean: "no_clear_lean",
};
const set = (...ids: string[]) => new Set(ids);
const nine = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];

describe("a team's view for one viewer", () => {
  it("is whole for whoever reads no report of it, or all of them", () => {
    const all = set(...nine);
    const families = new Map(view.skills.map(({ key }) => [key, { everybody: all, teams: [all] }]));
    expect(viewFor({ view, families, readable: set(), least: 4 })).toBe(view);
    expect(viewFor({ view, families, readable: all, least: 4 })).toBe(view);
  });

  it("hides a skill that four readable members and one other have, and whatever is summed up from it", () => {
    const few = set("a", "b", "c", "d", "e");
    const families = new Map([
      ["feedback", { everybody: set(...nine), teams: [set(...nine)] }],
      ["mentoring", { everybody: few, teams: [few] }],
    ]);
    const seen = viewFor({ view, families, readable: set("a", "b", "c", "d"), least: 4 });
    expect(seen.skills.map(({ figure: shown }) => "hidden" in shown)).toEqual([false, true]);
    expect(seen).toMatchObject({
      strengths: [],
      thin: [],
      lean: null,
      difference: { hidden: "tells_about_few" },
    });
  });

  it("minds the few who stand outside of every team but in the mean over everybody", () => {
    const team = set("a", "b", "c", "d", "e");
    const families = new Map(view.skills.map(({ key }) => [key, { everybody: set(...nine), teams: [team] }]));
    expect(viewFor({ view, families, readable: set(), least: 4 })).toBe(view);
    const seen = viewFor({ view, families, readable: set("f"), least: 4 });
    expect(seen.skills.every(({ figure: shown }) => "hidden" in shown)).toBe(true);
  });
});

describe("one more report in somebody's hands", () => {
  const team = set("a", "b", "c", "d", "e", "f");
  const twelve = set(...nine, "j", "k", "l");
  const ask = (readable: readonly string[], subject: string, teams = [team], everybody = set(...nine)) =>
    leavesFew({ families: [{ everybody, teams }], readable: set(...readable), subject, least: 4 });

  it("is fine as long as enough are left, or nobody", () => {
    expect(ask([], "a")).toBe(false);
    expect(ask(["a"], "b")).toBe(false);
    expect(ask(["a", "b", "c", "d", "e"], "f", [team], twelve)).toBe(false);
  });

  it("is too much where one to three are left", () => {
    expect(ask(["a", "b"], "c")).toBe(true);
    expect(ask(["a", "b", "c", "d"], "e")).toBe(true);
  });

  it("is judged in the part that the subject is in, and with the mean over everybody", () => {
    expect(ask(["a", "b"], "g")).toBe(true);
    expect(ask([], "g", [team], set(...nine, "j", "k"))).toBe(false);
    expect(ask(["g", "h", "i"], "a", [])).toBe(false);
    expect(ask(["g", "h", "i", "a", "b"], "c", [])).toBe(true);
  });

  it("is judged over everybody as well, where a part is known too well already to be shown", () => {
    // one is left in the team and three outside of it: only the mean over all of them is seen, and tells of four
    const readable = ["a", "b", "c", "d", "e", "g", "h", "i"];
    expect(ask(readable, "f", [team], twelve)).toBe(true);
    expect(ask(readable.slice(0, 7), "f", [team], twelve)).toBe(false);
  });

  it("tells nothing where there is nothing to take it from", () => {
    expect(ask(["a", "b"], "c", [], team)).toBe(false);
  });
});
