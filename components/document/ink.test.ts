import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { INK } from "./ink";

const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");

it.each(Object.entries(INK))("%s is the light theme's", (name, ink) => {
  const hex = ink.map((part) => part.toString(16).padStart(2, "0")).join("");
  expect(css).toContain(`--color-${name}: light-dark(#${hex},`);
});
