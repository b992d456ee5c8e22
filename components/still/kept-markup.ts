import { LRUCache } from "lru-cache";
import type { ReactElement } from "react";
import type { renderToStaticMarkup } from "react-dom/server";

type Draw = typeof renderToStaticMarkup;

let draw: Draw | undefined;

/** React's own drawing of markup. The bundler gives pages another React, which cannot: this is asked for from Node. */
const loadDraw = (): Draw => {
  const { createRequire } = process.getBuiltinModule("node:module");
  const { renderToStaticMarkup: found } = createRequire(`${process.cwd()}/package.json`)("react-dom/server");
  return found;
};

// Pages and the components that are drawn for the browser are bundled apart, in one process: they share this alone.
const holder = globalThis as typeof globalThis & { bothhatsStills?: LRUCache<string, string> };

const stills = (): LRUCache<string, string> => {
  holder.bothhatsStills ??= new LRUCache({ max: 900 });
  return holder.bothhatsStills;
};

/** What was drawn under this key, if it is still there; what is asked for is kept longest. */
export const keptStill = (key: string): string | undefined => stills().get(key);

/**
 * The markup of something that never changes, drawn once and kept by its key. Only for what holds no client
 * component; `key` must name everything that the drawing depends on.
 */
export const stillOf = (key: string, element: () => ReactElement): string => {
  const known = keptStill(key);
  if (known !== undefined) return known;
  draw ??= loadDraw();
  const markup = draw(element());
  stills().set(key, markup);
  return markup;
};
