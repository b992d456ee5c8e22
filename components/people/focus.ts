"use client";

import { type RefObject, useEffect, useRef } from "react";

/** Keeps the focus where the reader is when one control takes the place of another. */
export const useFocusOnChange = (value: unknown): RefObject<HTMLDivElement | null> => {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef(value);

  useEffect(() => {
    if (last.current === value) return;
    last.current = value;
    place.current?.querySelector<HTMLElement>("input, button")?.focus();
  }, [value]);

  return place;
};
