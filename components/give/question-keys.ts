export type KeyAction =
  | { type: "answer"; point: number }
  | { type: "not_observed" }
  | { type: "clear" }
  | { type: "move"; by: 1 | -1 }
  | { type: "comment" };

const FIXED: Readonly<Record<string, KeyAction>> = {
  "0": { type: "not_observed" },
  Backspace: { type: "clear" },
  Delete: { type: "clear" },
  ArrowDown: { type: "move", by: 1 },
  j: { type: "move", by: 1 },
  ArrowUp: { type: "move", by: -1 },
  k: { type: "move", by: -1 },
  c: { type: "comment" },
};

type Pressed = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

/** What a key means while a question has the focus: the digits count the points of its scale from the left. */
export const keyAction = (pressed: Pressed, points: readonly number[]): KeyAction | null => {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  if (Object.hasOwn(FIXED, pressed.key)) return FIXED[pressed.key] ?? null;
  if (!/^[1-9]$/.test(pressed.key)) return null;
  const point = points[Number(pressed.key) - 1];
  return point === undefined ? null : { type: "answer", point };
};
