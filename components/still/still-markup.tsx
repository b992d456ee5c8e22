"use client";

import { useEffect, useRef, useState } from "react";

type Kept = { bothhatsStills?: { get(id: string): string | undefined } };

// In the browser: what came with a document, for coming back to it without asking the server.
const seen = new Map<string, string>();

const markupOf = (id: string, markup: string | undefined): string => {
  if (markup !== undefined) return markup;
  if (typeof document === "undefined") return (globalThis as Kept).bothhatsStills?.get(id) ?? "";
  return seen.get(id) ?? document.getElementById(id)?.innerHTML ?? "";
};

/**
 * Our own markup, from React's own drawing: text in it is escaped as always. A document carries it once, as what
 * is shown, and not a second time as data for the browser's React, which leaves what it finds here alone.
 */
export const StillMarkup = ({ id, markup }: { id: string; markup?: string | undefined }) => {
  const [html] = useState(() => {
    const found = markupOf(id, markup);
    if (typeof document !== "undefined") seen.set(id, found);
    return { __html: found };
  });
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was pressed is gone with the drawing it stood in: its successor is where the address points.
    const target = document.getElementById(location.hash.slice(1));
    if (target && place.current?.contains(target)) target.focus({ preventScroll: true });
  }, []);
  return <div ref={place} id={id} data-still="" suppressHydrationWarning dangerouslySetInnerHTML={html} />;
};
