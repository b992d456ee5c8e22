import type { Route } from "next";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ReportView } from "@/components/report/report-view";
import type { ReportViewState } from "@/components/report/view";
import type { Answers } from "@/lib/domain/answers";
import { STANDARD_FRAMEWORK } from "@/lib/domain/framework";
import type { Relationship } from "@/lib/domain/relationship";
import { release } from "@/lib/domain/release";
import type { Rating } from "@/lib/domain/scale";
import { pageTables } from "@/tests/support/page-tables";

const { skills, dimensions } = STANDARD_FRAMEWORK;

const answers = (rating: Rating, keep: string): Answers => ({
  skills: Object.fromEntries(skills.map(({ key }) => [key, rating])),
  dimensions: Object.fromEntries(dimensions.map(({ key }) => [key, 2])),
  comments: { keep },
});

const given = (raters: readonly { relationship: Relationship; rating: Rating; keep?: string }[]) => {
  const invitations = raters.map(({ relationship }, index) => ({
    id: `${index}`,
    relationship,
    raterName: relationship === "manager" ? "Marta Quist" : `rater-${index}`,
  }));
  const { reports } = release({
    round: { id: "r", name: "Spring 2026", closedOn: "2026-03-31", threshold: 4, commentThreshold: 5 },
    framework: STANDARD_FRAMEWORK,
    roster: [{ id: "s", name: "Ines Halloran", invitations }],
    ballots: raters.map(({ rating, keep = "" }, index) => ({
      invitationId: `${index}`,
      answers: {
        ...answers(rating, keep),
        ...(raters[index]?.relationship === "self"
          ? { reflection: { tasksOrVision: "Mostly tasks." }, comments: { keep: "A note to self." } }
          : {}),
      },
    })),
    shuffle: (items) => [...items],
  });
  return reports[0]!;
};

const PEERS = [4, 4, 3, 4, 3].map((rating, index) => ({
  relationship: "peer" as const,
  rating: rating as Rating,
  keep: `Peer words ${index}.`,
}));
const FULL = given([
  { relationship: "self", rating: 5 },
  { relationship: "manager", rating: 2, keep: "Manager words." },
  ...PEERS,
]);
const FEW = given([{ relationship: "self", rating: 5 }, ...PEERS.slice(0, 2)]);

const PLACE = { org: "acme", round: "r", member: "s" };

const VIEW: ReportViewState = {
  own: true,
  showsManager: false,
  managerHref: "/report?manager=1" as Route,
  sort: "meaning",
  sortHref: "/report?sort=gap" as Route,
};

const shown = ({
  report,
  notes = false,
  view = {},
}: {
  report: typeof FULL;
  notes?: boolean;
  view?: Partial<ReportViewState>;
}) =>
  renderToStaticMarkup(
    <ReportView
      report={report.report}
      place={PLACE}
      notes={notes ? report.selfNotes : null}
      view={{ ...VIEW, ...view }}
    />,
  );

const marksOf = (html: string, series: string): number =>
  html.split(`data-series="${series}" data-words`).length - 1;

describe("a report with figures", () => {
  it("says who answered, by blocks", () => {
    const html = shown({ report: FULL });
    expect(html).toContain("Peers");
    expect(html).toContain("5 answered");
    expect(html).toContain("31 March 2026");
    expect(html).not.toContain("rater-");
  });

  it("draws the manager only when asked, and offers it by an address", () => {
    const html = shown({ report: FULL });
    expect(marksOf(html, "manager")).toBe(0);
    expect(html).toContain('href="/report?manager=1"');
    // twice ten skills on the radars, seventeen rows, six styles
    expect(marksOf(shown({ report: FULL, view: { showsManager: true } }), "manager")).toBe(43);
  });

  it("puts the manager's comment under the manager's name and the others' under nobody's", () => {
    const html = shown({ report: FULL });
    expect(html).toMatch(/From Marta Quist, manager<\/h3>.*Manager words\./s);
    expect(html).toMatch(/From everybody together<\/h3>.*Peer words 0\..*Peer words 4\./s);
  });

  it("says in words that no difference is clear, and points at no line that is not there", () => {
    const skills = FULL.report.skills.map((skill) => ({
      ...skill,
      gap: skill.gap && { ...skill.gap, class: "aligned" as const },
    }));
    const html = shown({ report: { ...FULL, report: { ...FULL.report, skills } } });
    expect(html).toContain("On none of 17 skills do the two views clearly differ.");
    expect(html).not.toContain("a line joins");
  });

  it("sorts by difference on request", () => {
    expect(shown({ report: FULL, view: { sort: "gap" } })).toContain("Sort by meaning");
  });
});

describe("what is usual", () => {
  it("is a stated value in a small round, and the round's own average in a large one", () => {
    expect(shown({ report: FULL })).toContain("compare with 3.5 for every skill");
    const method = { ...FULL.report.method, subjects: 29 };
    const large = { ...FULL, report: { ...FULL.report, method } };
    expect(shown({ report: large })).toContain("the round’s average of a skill, over up to 29 people");
  });
});

describe("an earlier report beside it", () => {
  const before = { ...FULL.report, round: { ...FULL.report.round, id: "before", name: "Autumn 2025" } };
  const now = (verdict: "comparable" | "other_people", keys: readonly string[]) => ({
    ...FULL.report,
    comparisons: [{ round: "before", blocks: [{ key: "peer", verdict, skills: keys }] }],
  });
  const drawn = (report: typeof FULL.report) =>
    renderToStaticMarkup(
      <ReportView report={report} notes={null} earlier={[before]} view={VIEW} place={PLACE} />,
    );
  const rowsIn = (html: string): string[][] =>
    pageTables(html).find(([head]) => head?.includes("Others now")) ?? [];

  it("is there only if there is one", () => {
    expect(shown({ report: FULL })).not.toContain("Now and before");
    expect(drawn(FULL.report)).toContain("The figures of “Autumn 2025” are not compared.");
  });

  it("has words about what may be compared, and says why the rest is not", () => {
    const html = drawn(now("comparable", ["feedback"]));
    expect(html).toContain(
      "Since “Autumn 2025”, the one figure that can be compared is not clearly different.",
    );
    expect(html.split("not everybody answered this, so not compared").length - 1).toBe(18);
  });

  it("says once that other people answered", () => {
    const html = drawn(now("other_people", []));
    expect(html.split("Other people answered than in “Autumn 2025”").length - 1).toBe(1);
    expect(html).not.toContain("so not compared<");
  });

  it("shows a figure of then only where it may be compared", () => {
    const [, ...rows] = rowsIn(drawn(now("comparable", ["feedback"])));
    expect(rows.length).toBe(skills.length + 2);
    for (const [name, figure, before] of rows)
      expect(before).toBe(
        name === "Feedback"
          ? `${figure} about the same now (-0.8 to +0.8)`
          : "not everybody answered this, so not compared",
      );
  });

  it("shows no figure of a change that is about some of the groups only, like the chart", () => {
    const twoBlocks = { ...FULL.report.blocks[0]!, key: "other", label: "Others" };
    const html = drawn({
      ...now("comparable", ["feedback"]),
      blocks: [...FULL.report.blocks, twoBlocks],
    });
    expect(rowsIn(html).find(([name]) => name === "Feedback")?.[2]).toBe(
      "Peers: about the same now (-0.8 to +0.8)",
    );
  });

  it("leads to a round that is not compared, and lays none of its figures beside", () => {
    const html = drawn(now("other_people", []));
    expect(html).toContain('href="/o/acme/reports/before/s"');
    expect(rowsIn(html)).toEqual([]);
  });
});

describe("the subject's own notes", () => {
  it("are there for the subject", () => {
    const html = shown({ report: FULL, notes: true });
    expect(html).toContain("Mostly tasks.");
    expect(html).toContain("A note to self.");
  });

  it("are nowhere for anybody else", () => {
    const html = shown({ report: FULL, view: { own: false } });
    expect(html).not.toContain("Mostly tasks.");
    expect(html).not.toContain("A note to self.");
    expect(html).not.toMatch(/>[^<]*\b(You|Your|you|your)\b[^<]*</);
  });
});

describe("a report of too few people", () => {
  it("says nothing of what others see, and names the values that are assumed as they are", () => {
    const html = shown({ report: FEW });
    expect(html).toContain("There is no view of others on these scales.");
    expect(html).not.toContain("Others see");
    expect(html).toContain("(variance 0.55)");
  });

  it("shows the own answers, no mark of others, and the reason", () => {
    const html = shown({ report: FEW });
    expect(marksOf(html, "others")).toBe(0);
    expect(marksOf(html, "self")).toBe(26);
    expect(html).toContain("Fewer than 4 people answered");
    expect(html).not.toContain("Peer words");
  });

  it("ignores an address that asks for a manager who is not there", () => {
    expect(marksOf(shown({ report: FEW, view: { showsManager: true } }), "manager")).toBe(0);
  });
});
