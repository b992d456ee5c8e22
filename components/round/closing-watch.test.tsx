import {
  AppRouterContext,
  type AppRouterInstance,
} from "next/dist/shared/lib/app-router-context.shared-runtime";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ClosingWatch } from "@/components/round/closing-watch";

const none = () => undefined;
const router: AppRouterInstance = {
  back: none,
  forward: none,
  refresh: none,
  push: none,
  replace: none,
  prefetch: none,
  bfcacheId: "",
};
const drawn = (done: number, total: number) =>
  renderToStaticMarkup(
    <AppRouterContext.Provider value={router}>
      <ClosingWatch org="acme" round="r" progress={{ done, total }} />
    </AppRouterContext.Provider>,
  );

describe("waiting for the reports of a round", () => {
  it("says how far it is, in words and as a bar with a name", () => {
    const html = drawn(3, 60);
    expect(html).toContain("60 reports are being made");
    expect(html).toContain("3 of 60</span>");
    const [, id] = /<label for="([^"]+)"[^>]*>How far it is<\/label>/.exec(html) ?? [];
    expect(/<progress ([^>]*)>3 of 60<\/progress>/.exec(html)?.[1]).toMatch(
      new RegExp(`^id="${id}" value="3" max="60"`),
    );
  });

  it("writes large numbers as everywhere", () => {
    expect(drawn(1200, 6000)).toContain("1,200 of 6,000");
  });

  it("has no bar before the first one is made, and counts one report as one", () => {
    const html = drawn(0, 1);
    expect(html).toContain("1 report is being made");
    expect(html).not.toContain("<progress");
  });
});
