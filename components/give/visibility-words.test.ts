import { describe, expect, it } from "vitest";
import { CHOOSERS, type Chooser } from "@/lib/domain/naming";
import type { Relationship } from "@/lib/domain/relationship";
import { type RosterCounts, visibilityOfAnswer } from "@/lib/domain/visibility";
import { visibilityWords } from "./visibility-words";

type Case = {
  relationship: Relationship;
  roster?: Partial<RosterCounts>;
  threshold?: number;
  readerName?: string;
  chosenBy?: Chooser;
};

const told = ({ relationship, roster = {}, threshold = 4, readerName, chosenBy = "organiser" }: Case) => {
  const counts = { self: 1, manager: 1, peer: 0, direct_report: 0, other: 0, ...roster };
  const answer = visibilityOfAnswer({
    relationship,
    roster: counts,
    threshold,
    commentThreshold: Math.max(5, threshold),
  });
  const { short, long } = visibilityWords({
    relationship,
    subject: { name: "Ada" },
    visibility: {
      answer: answer.named
        ? answer
        : { ...answer, possibleBlocks: answer.possibleBlocks.map((b) => ({ ...b, groups: [...b.groups] })) },
      readers: readerName ? "subject_and_manager" : "subject",
      readerName: readerName ?? null,
      chosenBy,
    },
  });
  const text = (term: string) => long.find((point) => point.term === term)?.text;
  return { short: short.join(" "), long, text, items: long.flatMap(({ items }) => items ?? []) };
};

describe("a peer is told", () => {
  it("how small a block can be, as the round says", () => {
    expect(told({ relationship: "peer", roster: { peer: 6 } }).short).toContain("block of 4 people or more");
    expect(told({ relationship: "peer", roster: { peer: 6 }, threshold: 3 }).short).toContain("block of 3");
  });

  it("every block that the answers may be merged into", () => {
    expect(told({ relationship: "peer", roster: { peer: 6 } }).items).toEqual(["Peers"]);
    expect(told({ relationship: "peer", roster: { peer: 6, direct_report: 3 } }).items).toEqual([
      "Peers",
      "Peers and direct reports",
    ]);
    expect(told({ relationship: "direct_report", roster: { peer: 6, direct_report: 3 } }).items).toEqual([
      "Peers and direct reports",
    ]);
  });

  it("how many were asked in the same group, and by whom", () => {
    const peers = (peer: number, chosenBy: Chooser) =>
      told({ relationship: "peer", roster: { peer }, chosenBy }).text("Who was asked");
    expect(peers(6, "organiser")).toBe(
      "6 people were asked as peers, you among them. The organiser of this round chose who is asked.",
    );
    expect(peers(1, "subject")).toContain("You are the only one who was asked as a peer. Ada named people.");
    expect(peers(2, "subject_and_manager")).toContain("Ada’s manager approved the list and could change it.");
    expect(peers(2, "subject_unapproved")).toContain("no manager approved");
    expect(peers(2, "manager")).toContain("Ada’s manager settled who is asked.");
    // Wherever somebody else chose, the organiser had a say too.
    for (const chosenBy of CHOOSERS) expect(peers(2, chosenBy)).toContain("organiser");
  });

  it("who reads the report, by name", () => {
    expect(told({ relationship: "peer", roster: { peer: 6 } }).short).toContain("Only Ada reads the report.");
    expect(told({ relationship: "peer", roster: { peer: 6 }, readerName: "Grace" }).short).toContain(
      "Ada and Grace read the report, nobody else.",
    );
  });

  it("when comments are shown, and that a style gives away", () => {
    const enough = told({ relationship: "peer", roster: { peer: 5 } });
    expect(enough.short).toContain("can still give you away");
    expect(enough.text("Comments")).toContain("5 people or more answer");
    const few = told({ relationship: "peer", roster: { peer: 4 } });
    expect(few.short).toContain("shown to nobody");
    expect(few.text("Comments")).toContain("shown to nobody");
  });

  it("when too few were asked for any figure", () => {
    const { short, items } = told({ relationship: "peer", roster: { peer: 3 } });
    expect(short).toContain("cannot be shown as figures: a figure needs 4");
    expect(items).toEqual([]);
  });
});

describe("who is named is told so", () => {
  it("the one manager", () => {
    const { short, text } = told({ relationship: "manager", roster: { peer: 6 } });
    expect(short).toContain("You are named");
    expect(text("Why you are named")).toContain("only manager");
  });

  it("but not one of two managers", () => {
    const { short, text } = told({ relationship: "manager", roster: { manager: 2, peer: 6 } });
    expect(short).toContain("You stay anonymous");
    expect(text("Who was asked")).toContain("2 managers were asked, you among them.");
  });

  it("and oneself, who writes for no other eyes", () => {
    const { short } = told({ relationship: "self", roster: { peer: 6 }, readerName: "Grace" });
    expect(short).toContain("your own view");
    expect(short).toContain("You and Grace read the report");
    expect(short).toContain("shown to you alone");
  });
});

it("leaves no place unfilled and no point empty", () => {
  const relationships: Relationship[] = ["self", "manager", "peer", "direct_report", "other"];
  for (const relationship of relationships)
    for (const chosenBy of CHOOSERS)
      for (const manager of [0, 1, 2])
        for (const peer of [0, 2, 6])
          for (const readerName of ["Grace", ""]) {
            const roster = { manager, peer, direct_report: 1, other: 1 };
            if (relationship === "manager" && manager === 0) continue;
            if (relationship === "peer" && peer === 0) continue;
            const { short, long } = told({ relationship, roster, chosenBy, readerName });
            const all = [short, ...long.flatMap(({ term, text }) => [term, text])];
            expect(all.filter((text) => text.trim() === "" || /[{}#]|undefined|null/.test(text))).toEqual([]);
          }
});
