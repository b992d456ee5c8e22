import { describe, expect, it } from "vitest";
import { type SaveView, saveWords } from "./save-words";

const words = (view: Partial<SaveView>) =>
  saveWords({
    isUnsaved: false,
    isOffline: false,
    failures: 0,
    refusal: null,
    isKept: true,
    state: "draft",
    hasAnswers: true,
    ...view,
  });

describe("the line about saving", () => {
  it("tells a saved draft from what was sent", () => {
    expect(words({})).toEqual({ tone: "calm", text: "Saved, not sent yet" });
    expect(words({ hasAnswers: false }).text).toBe("Saved as you go");
    expect(words({ state: "sent" }).text).toContain("Changes are sent as you make them");
  });

  it("never says saved or sent while something is not", () => {
    const views: Partial<SaveView>[] = [{}, { failures: 2 }, { isOffline: true }, { refusal: "Too long" }];
    for (const state of ["draft", "sent"] as const)
      for (const view of views) {
        const { text } = words({ ...view, state, isUnsaved: true });
        expect(text).not.toMatch(/^(saved|sent)/i);
      }
  });

  it("says what is kept where while the server cannot be reached", () => {
    expect(words({ isUnsaved: true, failures: 1 }).text).toBe(
      "Not saved yet, trying again. Kept in this browser.",
    );
    expect(words({ isUnsaved: true, isOffline: true }).text).toBe("You are offline. Kept in this browser.");
    expect(words({ isUnsaved: true, isOffline: true, isKept: false }).text).toContain(
      "Leave this page open.",
    );
  });

  it("is calm about being offline when all is saved", () => {
    expect(words({ isOffline: true }).tone).toBe("calm");
  });
});
