import { expect, test } from "vitest";
import { mendsOf } from "@/lib/domain/mend";
import { prospectOf } from "@/lib/domain/prospect";
import { visibleTo } from "@/lib/domain/visibility";
import type { PreviewItem } from "@/lib/schemas/preview";
import { askedLine, blockLines } from "./forecast-words";
import { mendLines } from "./mend-words";
import { changeLines, signLines } from "./selection-words";

const limits = { threshold: 4, commentThreshold: 5, share: 0.7 };

const itemOf = (
  asked: Partial<PreviewItem["asked"]>,
  more: Partial<Pick<PreviewItem, "signs" | "change">> = {},
): PreviewItem => {
  const roster = { self: 1, manager: 1, peer: 0, direct_report: 0, other: 0, ...asked };
  const at = (share: number): PreviewItem["full"] => {
    const forecast = visibleTo({ roster, ...limits, share });
    return {
      ...forecast,
      blocks: forecast.blocks.map((block) => ({ ...block, groups: [...block.groups] })),
      merged: [...forecast.merged],
    };
  };
  const forecasts = { full: at(1), partial: at(0.7) };
  return {
    subject: { id: "6f1c8a52-0a0e-4f6e-9a51-2f3c1f0f7e10", name: "Ada" },
    asked: roster,
    ...forecasts,
    prospect: prospectOf(forecasts),
    mends: mendsOf({ roster, ...limits }).map(({ groups, ...mend }) => ({ ...mend, groups: [...groups] })),
    signs: [],
    change: null,
    ...more,
  };
};

test("each prospect has its name", () => {
  expect(itemOf({ peer: 3 }).prospect).toBe("nothing");
  expect(itemOf({ peer: 5 }).prospect).toBe("risky");
  expect(itemOf({ peer: 6, direct_report: 2 }).prospect).toBe("merged");
  expect(itemOf({ peer: 6, direct_report: 6 }).prospect).toBe("clear");
});

test("words about who is asked and what is seen", () => {
  expect(blockLines(itemOf({ peer: 5, direct_report: 2 }).full)).toEqual([
    "Peers and direct reports together (7)",
  ]);
  expect(askedLine(itemOf({ peer: 1, other: 2 }).asked)).toBe("Self, 1 manager, 1 peer and 2 others");
  expect(askedLine(itemOf({ self: 0, manager: 0 }).asked)).toBe("Nobody is asked yet");
});

test("words about what to do", () => {
  expect(mendLines(itemOf({ peer: 5 }))).toEqual([
    "With 1 more peer there are anonymous figures.",
    "With 3 more peers comments can be shown.",
  ]);
  expect(mendLines(itemOf({ peer: 4, direct_report: 6 }))).toEqual([
    "With 2 more peers, peers and direct reports stay separate.",
  ]);
  expect(mendLines(itemOf({ manager: 2, peer: 9 }))).toEqual([
    "With 4 more managers, peers and managers stay separate.",
  ]);
  expect(mendLines(itemOf({ peer: 9 }))).toEqual([]);
});

test("words where what helps is more than one asks for", () => {
  const high = { threshold: 10, commentThreshold: 12, share: 0.5 };
  const linesOf = (asked: Partial<PreviewItem["asked"]>) => {
    const item = itemOf(asked);
    const mends = mendsOf({ roster: item.asked, ...high });
    return mendLines({
      ...item,
      mends: mends.map(({ groups, ...mend }) => ({ ...mend, groups: [...groups] })),
    });
  };
  expect(linesOf({ peer: 2 })).toEqual([
    "Anonymous figures would take 18 more peers: lower the threshold if you can, or leave this person to another round.",
    "Comments would take 22 more peers, or a lower threshold for comments.",
  ]);
  expect(linesOf({ peer: 8, other: 16 })[0]).toBe(
    "Figures of their own for peers and others would take 12 more peers and 4 more others: together they are shown all the same.",
  );
});

test("words about a choice of raters", () => {
  const signs: PreviewItem["signs"] = [
    { sign: "few", raters: 4 },
    { sign: "one_sided", relationship: "peer" },
    { sign: "one_team", team: "Design" },
    { sign: "mutual", mutual: 4, raters: 5 },
  ];
  const lines = signLines(itemOf({ peer: 6 }, { signs }));
  expect(lines).toEqual([
    "4 people are asked anonymously: few for a whole picture.",
    "Only peers are asked. A manager, reports or others would see other sides.",
    "Everybody asked is in one team, Design. Somebody from outside it would add a view.",
    "4 of 5 colleagues are rated by this person in turn. A few others would help.",
  ]);
  // That they are few is said already where there would be no figures.
  expect(signLines(itemOf({ peer: 3 }, { signs }))).toEqual(lines.slice(1));
});

test("words about the last round", () => {
  const change: PreviewItem["change"] = {
    round: { id: "6f1c8a52-0a0e-4f6e-9a51-2f3c1f0f7e11", name: "Spring" },
    blocks: [
      { key: "peer", label: "Peers", others: 2 },
      { key: "direct_report", label: "Direct reports", others: 1 },
    ],
  };
  expect(changeLines(itemOf({ peer: 6 }, { change }))).toEqual([
    "Compared with “Spring”, 2 of the peers are different people: no trend for peers.",
    "Compared with “Spring”, 1 of the direct reports is somebody else: no trend for direct reports.",
  ]);
  expect(changeLines(itemOf({ peer: 6 }))).toEqual([]);
});
