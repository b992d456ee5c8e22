import { expect, it } from "vitest";
import { heatStepOf } from "./heat-step";

it.each([
  [1, 1],
  [2.44, 1],
  [2.45, 2],
  [2.5, 2],
  [2.94, 2],
  [2.95, 3],
  [3.49, 4],
  [3.94, 4],
  [3.95, 5],
  [5, 5],
])("%f is step %i: what is written decides", (value, step) => {
  expect(heatStepOf(value)).toBe(step);
});
