import { afterEach, beforeEach, expect, vi } from "vitest";

/** A test that makes the code complain on the console must expect it (`vi.mocked(console.error)`) and clear it. */
beforeEach(() => {
  vi.spyOn(console, "error");
  vi.spyOn(console, "warn");
});

afterEach(() => {
  const said = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls];
  vi.mocked(console.error).mockRestore();
  vi.mocked(console.warn).mockRestore();
  expect(said, "what was written to console.error and console.warn").toEqual([]);
});
