import { describe, expect, it } from "vitest";
import { type SaveView, saveWords } from "./save-words";

const words = (view: Partial<SaveView>) =>
  saveWords({
    isUnsaved: false,
    isOffline: false,
    failures: 0,
    refusal: null,
    isKept: true,
    isSending: false,
    isPastClose: false,
    isBack: false,
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
      "The server cannot be reached. Kept in this browser. Trying again.",
    );
    expect(words({ isUnsaved: true, isOffline: true }).text).toBe(
      "You are offline. Kept in this browser. It is saved once the connection is back.",
    );
    expect(words({ isUnsaved: true, isOffline: true, isKept: false }).text).toContain(
      "Leave this page open.",
    );
  });

  it("is calm about being offline when all is saved", () => {
    expect(words({ isOffline: true }).tone).toBe("calm");
  });

  it("never claims what was pressed offline as sent", () => {
    const { text } = words({ isUnsaved: true, isOffline: true, isSending: true });
    expect(text).toContain("Not sent yet");
    expect(words({ isUnsaved: true, isOffline: true, isSending: true, isPastClose: true }).text).toContain(
      "closing time has passed",
    );
  });

  it("says when all is saved again", () => {
    expect(words({ isOffline: true }).text).toContain("You are offline. Everything so far is saved");
    expect(words({ isBack: true }).text).toBe("Back online: saved again, not sent yet.");
    expect(words({ isBack: true, state: "sent" }).text).toBe("Back online: your change is sent.");
  });
});
