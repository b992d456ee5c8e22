import { beforeEach, describe, expect, it } from "vitest";
import { answersReducer, formAnswers } from "./answers-state";
import {
  forgetDraft,
  forgetEnded,
  forgetForm,
  forgetSaved,
  keepDraft,
  keepWhereabouts,
  readDraft,
  readWhereabouts,
} from "./browser-draft";
import { forgetDrafts } from "./draft-store";

class MemoryStorage implements Storage {
  readonly #items = new Map<string, string>();
  constructor(readonly most = Number.POSITIVE_INFINITY) {}
  get length() {
    return this.#items.size;
  }
  key = (at: number) => [...this.#items.keys()][at] ?? null;
  getItem = (key: string) => this.#items.get(key) ?? null;
  setItem = (key: string, value: string) => {
    if (value.length > this.most) throw new DOMException("full", "QuotaExceededError");
    this.#items.set(key, value);
  };
  removeItem = (key: string) => void this.#items.delete(key);
  clear = () => this.#items.clear();
}

const place = { owner: "ada", invitation: "about-ben" };
const answers = answersReducer(formAnswers(null), { type: "skill", key: "feedback", answer: 4 });
const draft = { answers, edition: null, base: formAnswers(null), closesAt: "2030-03-31T16:00:00.000Z" };

describe("a draft in the browser", () => {
  let storage: MemoryStorage;
  beforeEach(() => {
    storage = new MemoryStorage();
  });

  it("is found again by its account and invitation only", () => {
    expect(keepDraft(storage, place, draft)).toBe(true);
    expect(readDraft(storage, place)).toEqual(draft);
    expect(readDraft(storage, { ...place, owner: "eve" })).toBeNull();
    expect(readDraft(storage, { ...place, invitation: "about-chi" })).toBeNull();
    forgetDraft(storage, place);
    expect(readDraft(storage, place)).toBeNull();
  });

  it("is erased when what it says is saved, and kept when it says more", () => {
    keepDraft(storage, place, draft);
    forgetSaved(storage, place, formAnswers(null));
    expect(readDraft(storage, place)).toEqual(draft);
    forgetSaved(storage, place, { ...answers });
    expect(readDraft(storage, place)).toBeNull();
  });

  it("is erased with all others on signing out, and nothing else is", () => {
    storage.setItem("theme", "dark");
    keepDraft(storage, place, draft);
    keepDraft(storage, { owner: "ada", invitation: "about-chi" }, draft);
    forgetDrafts(storage);
    expect([storage.length, storage.getItem("theme")]).toEqual([1, "dark"]);
  });

  it("is erased after the close", () => {
    keepDraft(storage, place, draft);
    keepDraft(storage, { ...place, invitation: "later" }, { ...draft, closesAt: "2030-04-30T16:00:00.000Z" });
    forgetEnded(storage, new Date("2030-03-31T16:00:00.000Z"));
    expect(readDraft(storage, place)).toBeNull();
    expect(readDraft(storage, { ...place, invitation: "later" })).not.toBeNull();
  });

  it("outlives an earlier close that was put off, on the page that knows", () => {
    keepDraft(storage, place, draft);
    keepWhereabouts(storage, place, { question: "skill-feedback", top: 40, closesAt: draft.closesAt });
    forgetEnded(storage, new Date("2030-04-01T16:00:00.000Z"), place);
    expect(readDraft(storage, place)).toEqual(draft);
    expect(readWhereabouts(storage, place)).toEqual({ question: "skill-feedback", top: 40 });
  });

  it("goes with the place where one was: on sending, signing out and the close", () => {
    const erasing = [
      () => forgetForm(storage, place),
      () => forgetDrafts(storage),
      () => forgetEnded(storage, new Date("2030-03-31T16:00:00.000Z")),
    ];
    for (const erase of erasing) {
      keepDraft(storage, place, draft);
      keepWhereabouts(storage, place, { question: "skill-feedback", top: 40, closesAt: draft.closesAt });
      erase();
      expect(storage.length).toBe(0);
    }
  });

  it("takes no nonsense for a place", () => {
    for (const text of ["", "[]", '{"question":1,"top":2}', '{"question":"a","top":"2"}']) {
      storage.setItem("bothhats/draft/ada/about-ben/place", text);
      expect(readWhereabouts(storage, place)).toBeNull();
    }
  });

  it.each([
    "",
    "{",
    "[]",
    "null",
    '{"answers":{}}',
    '{"answers":{"skills":[]},"edition":null,"closesAt":"x"}',
  ])("that cannot be read is none: %s", (text) => {
    storage.setItem("bothhats/draft/ada/about-ben", text);
    expect(readDraft(storage, place)).toBeNull();
    forgetEnded(storage, new Date(0));
    expect(storage.length).toBe(0);
  });

  it("says when the browser keeps nothing", () => {
    expect(keepDraft(new MemoryStorage(10), place, draft)).toBe(false);
  });
});
