import { beforeEach, describe, expect, it } from "vitest";
import { forgetEnded } from "@/components/give/browser-draft";
import { type DraftStore, forgetDrafts } from "@/components/give/draft-store";
import { forgetList, keepList, type ListPlace, readList } from "./kept-list";
import type { NameChoice } from "./name-choice";

const storeOf = (items = new Map<string, string>()): DraftStore => ({
  get length() {
    return items.size;
  },
  key: (at) => [...items.keys()][at] ?? null,
  getItem: (key) => items.get(key) ?? null,
  setItem: (key, value) => void items.set(key, value),
  removeItem: (key) => void items.delete(key),
});

const place: ListPlace = { work: "naming", round: "spring", subject: "ada" };
const ben: NameChoice = { id: "ben", name: "Ben", email: "ben@x.test", relationship: "peer" };
const out: NameChoice = { id: null, name: "out@y.test", email: "out@y.test", relationship: "other" };
const list = { names: [ben, out], gone: [], base: [ben], closesAt: "2030-03-31T16:00:00.000Z" };
const early = new Date("2030-03-01T00:00:00Z");
const late = new Date("2030-03-31T16:00:00Z");

describe("a list that is not handed in", () => {
  let store: DraftStore;
  beforeEach(() => {
    store = storeOf();
    keepList(store, place, list);
  });
  const read = (at: ListPlace = place, base: readonly NameChoice[] = [ben], now = early) =>
    readList(store, at, { base, now });

  it("is found again at its place alone, and gone once forgotten", () => {
    expect(read()).toEqual(list);
    expect(read({ ...place, work: "approving" })).toBeNull();
    expect(read({ ...place, round: "autumn" })).toBeNull();
    expect(read()).toEqual(list);
    forgetList(store, place);
    expect(read()).toBeNull();
  });

  it("gives way to another list that was handed in since, whatever its order", () => {
    keepList(store, place, { ...list, base: [ben, out] });
    expect(read(place, [out, ben])).not.toBeNull();
    expect(read(place, [out])).toBeNull();
    expect(store.length).toBe(0);
  });

  it("is erased after its time, at signing out, and by a form that clears up; not by one before its time", () => {
    forgetEnded(store, early);
    expect(read()).toEqual(list);
    forgetEnded(store, late);
    expect(store.length).toBe(0);
    keepList(store, place, list);
    expect(read(place, [ben], late)).toBeNull();
    expect(store.length).toBe(0);
    keepList(store, place, list);
    forgetDrafts(store);
    expect(store.length).toBe(0);
  });

  it("that is none of ours is erased, and one that cannot be kept is said to be lost", () => {
    for (const wrong of [
      "no list",
      "[]",
      JSON.stringify({ ...list, names: [{ ...ben, relationship: "manager" }] }),
    ]) {
      store.setItem("bothhats/draft/naming/spring/ada", wrong);
      expect(read()).toBeNull();
      expect(store.length).toBe(0);
    }
    const full: DraftStore = {
      ...storeOf(),
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    };
    expect(keepList(full, place, list)).toBe(false);
    expect(keepList(null, place, list)).toBe(false);
    expect(keepList(store, place, list)).toBe(true);
  });
});
