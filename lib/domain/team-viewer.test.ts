import { describe, expect, it } from "vitest";
import { idsOf, level, methodOf, type Rate, sourceOf } from "../../tests/domain/team-source";
import { foldTeams } from "./team-fold";
import type { Team } from "./team-source";
import { viewFor } from "./team-viewer";

const fold = (people: number, teams: readonly Team[], rate: (at: number) => Rate = () => level(3)) =>
  foldTeams({
    organisation: "all",
    teams,
    sources: idsOf(0, people).map((id, at) => sourceOf(id, rate(at))),
    method: methodOf(),
    before: null,
  });

const seen = (
  { overviews, folded }: ReturnType<typeof fold>,
  teamId: string,
  readable: readonly string[],
  least = 4,
) => {
  const view = overviews.find((one) => one.teamId === teamId)!;
  const known = folded.filter(({ memberId }) => readable.includes(memberId));
  return { view, seen: viewFor({ view, known, least }) };
};
const hidden = { hidden: "tells_about_few" };
const ten = { id: "ten", memberIds: idsOf(0, 10) };

describe("a team's view for one viewer", () => {
  it("is whole for whoever reads no report of it, a few, or all of them", () => {
    for (const readable of [[], idsOf(0, 1), idsOf(0, 6), idsOf(0, 10), idsOf(10, 12)]) {
      const { view, seen: shown } = seen(fold(20, [ten]), "ten", readable);
      expect(shown).toEqual(view);
    }
  });

  it("hides everything from whoever would be left with one to three people", () => {
    for (const readable of [idsOf(0, 7), idsOf(0, 9)]) {
      const { seen: shown } = seen(fold(20, [ten]), "ten", readable);
      expect([...shown.skills, ...shown.dimensions].every(({ figure }) => "hidden" in figure)).toBe(true);
      expect(shown).toMatchObject({
        strengths: [],
        thin: [],
        lists: { leadership: hidden, management: hidden },
        common: hidden,
        difference: hidden,
        lean: null,
      });
      expect(shown.situations.every(({ figure, readiness }) => "hidden" in figure && !readiness)).toBe(true);
    }
  });

  it("hides one skill that few are left of, and whatever is summed up from it, but no style", () => {
    const rate =
      (at: number): Rate =>
      (key) =>
        key === "mentoring" && at >= 5 ? null : level(3)(key);
    const { seen: shown, view } = seen(fold(20, [ten], rate), "ten", idsOf(0, 2));
    expect(shown.skills.filter(({ figure }) => "hidden" in figure)).toEqual([
      { key: "mentoring", figure: hidden, coverage: null, tellsApart: null },
    ]);
    expect(shown).toMatchObject({ lists: { leadership: hidden }, strengths: [], lean: null });
    expect(shown.dimensions).toEqual(view.dimensions);
  });

  it("hides one style that few are left of, and nothing else", () => {
    const rate =
      (at: number): Rate =>
      (key) =>
        key === "focus" && at >= 5 ? null : level(3)(key);
    const { seen: shown, view } = seen(fold(20, [ten], rate), "ten", idsOf(0, 2));
    expect(shown).toEqual({
      ...view,
      dimensions: view.dimensions.map((one) =>
        one.key === "focus" ? { ...one, figure: hidden, place: null } : one,
      ),
    });
  });

  it("minds the few who stand outside of every team but in the organisation's figure", () => {
    const { seen: shown } = seen(fold(15, [ten]), "all", idsOf(10, 12));
    expect(shown.skills.every(({ figure }) => "hidden" in figure)).toBe(true);
    expect(seen(fold(15, [ten]), "ten", idsOf(10, 12)).seen.lean).toBeNull();
  });

  it("compares no skill that it hides", () => {
    const { view } = seen(fold(20, [ten]), "ten", []);
    const known = fold(20, [ten]).folded.filter(({ memberId }) => idsOf(0, 8).includes(memberId));
    const comparison = { round: "spring", skills: ["feedback", "mentoring"] };
    expect(viewFor({ view: { ...view, comparison }, known, least: 4 }).comparison).toEqual({
      round: "spring",
      skills: [],
    });
  });
});
