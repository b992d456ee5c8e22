import { expect, test } from "vitest";
import { eachTime, type Making, makeOf, noted, readPast, unchanging } from "./making";

const nothing = (): Making => ({ reads: [], deeds: [], isUnsure: false });
const now = new Date("2026-05-01T12:00:00Z");

test("what is asked while something is made is noted, also after a wait and side by side", async () => {
  const notes = nothing();
  await makeOf(notes, async () => {
    await Promise.resolve();
    await Promise.all([noted(async () => 1), noted(async () => 2)]);
  });
  expect(notes.reads.map(({ answer }) => answer).sort()).toEqual([1, 2]);
});

test("two makings at the same time keep their notes apart", async () => {
  const [one, two] = [nothing(), nothing()];
  const make = (name: string) => async () => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    await noted(async () => name);
  };
  await Promise.all([makeOf(one, make("one")), makeOf(two, make("two"))]);
  expect([one, two].map(({ reads }) => reads.map(({ answer }) => answer))).toEqual([["one"], ["two"]]);
});

test("of a question made of questions, only the whole is noted", async () => {
  const notes = nothing();
  const sum = async () => (await noted(async () => 1)) + (await noted(async () => 2));
  expect(await makeOf(notes, () => noted(sum))).toBe(3);
  expect(notes.reads.map(({ answer }) => answer)).toEqual([3]);
});

test("a question that is asked again is told the moment of asking", async () => {
  const notes = nothing();
  await makeOf(notes, () => noted(async (moment) => moment.toISOString(), now));
  expect(notes.reads[0]?.answer).toBe("2026-05-01T12:00:00.000Z");
  expect(await notes.reads[0]?.ask(new Date("2026-05-02T00:00:00Z"))).toBe("2026-05-02T00:00:00.000Z");
});

test("what never changes is not noted, and what is read past the notes makes them unsure", async () => {
  const notes = nothing();
  const past = async () => readPast();
  await makeOf(notes, () => unchanging(() => noted(past)));
  await makeOf(notes, () => unchanging(past));
  await makeOf(notes, () => noted(past));
  expect(notes).toEqual({ ...nothing(), reads: [{ ask: past, answer: undefined }] });
  await makeOf(notes, past);
  expect(notes.isUnsure).toBe(true);
});

test("a question that fails leaves what is made unsure", async () => {
  const notes = nothing();
  const failing = async () => {
    throw new Error("away");
  };
  await makeOf(notes, () => noted(failing).catch(() => null));
  expect(notes).toEqual({ ...nothing(), isUnsure: true });
});

test("a deed is done at once, and again with each showing", async () => {
  const notes = nothing();
  const done: string[] = [];
  makeOf(notes, () => eachTime((moment) => done.push(moment.toISOString()), now));
  for (const deed of notes.deeds) deed(new Date("2026-05-02T00:00:00Z"));
  expect(done).toEqual(["2026-05-01T12:00:00.000Z", "2026-05-02T00:00:00.000Z"]);
});

test("outside of a making everything is simply done", async () => {
  const done: Date[] = [];
  eachTime((moment) => done.push(moment), now);
  readPast();
  expect(done).toEqual([now]);
  expect(await noted(async () => "asked")).toBe("asked");
  expect(await unchanging(async () => "asked")).toBe("asked");
});
