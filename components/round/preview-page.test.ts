import { describe, expect, it } from "vitest";
import type { PreviewItem } from "@/components/round/forecast-words";
import { previewPage } from "@/components/round/preview-page";
import { visibleTo } from "@/lib/domain/visibility";

const item = (at: number): PreviewItem => {
  const asked = { self: 1, manager: 1, peer: at % 3 === 0 ? 2 : 6, direct_report: 0, other: 0 };
  const forecast = (share: number): PreviewItem["full"] => {
    const { named, blocks, merged, isHidden, hasComments } = visibleTo({
      roster: asked,
      threshold: 4,
      commentThreshold: 5,
      share,
    });
    const plain = blocks.map((block) => ({ ...block, groups: [...block.groups] }));
    return { named, blocks: plain, merged: [...merged], isHidden, hasComments };
  };
  return {
    subject: { id: `id-${at}`, name: `Person ${at}` },
    asked,
    full: forecast(1),
    partial: forecast(0.7),
  };
};
const items = Array.from({ length: 100 }, (_, at) => item(at));

describe("previewPage", () => {
  it("shows everybody once from page to page, those with a problem first", () => {
    const seen: string[] = [];
    for (let cursor: string | undefined, more = true; more; ) {
      const page = previewPage(items, { cursor });
      expect(page.items.length).toBeLessThanOrEqual(40);
      expect(page.troubled).toBe(34);
      seen.push(...page.items.map(({ subject }) => subject.id));
      more = page.nextCursor !== null;
      cursor = page.nextCursor ?? undefined;
    }
    expect(new Set(seen).size).toBe(100);
    expect(seen.slice(0, 34).every((id) => Number(id.slice(3)) % 3 === 0)).toBe(true);
  });

  it("finds people by a part of their name, and counts the troubled of all", () => {
    const page = previewPage(items, { search: " PERSON 9" });
    expect(page.items.map(({ subject }) => subject.name)).toHaveLength(11);
    expect(page).toMatchObject({ nextCursor: null, isLong: true, troubled: 34 });
    expect(previewPage(items, { search: "nobody" }).items).toEqual([]);
  });
});
