"use client";

import { type ComponentType, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { ExploreName } from "@/components/charts/frame";
import type { ExplorerProps } from "@/components/explore/explorer";
import type { ReportSource } from "@/components/explore/report-source";
import { useTour } from "@/components/tour/use-tour";

type Open = { readonly name: ExploreName; readonly host: HTMLElement };

/** The drawing stays in its place until the other chart is really there. */
const showDrawing = (host: HTMLElement): void =>
  host.closest("[data-chart]")?.removeAttribute("data-explored");
const hideDrawing = (host: HTMLElement): void =>
  host.closest("[data-chart]")?.setAttribute("data-explored", "");

/**
 * Listens for the buttons under a report's drawings, which are still markup. What takes a drawing's place is
 * fetched when it is first wanted, and put beside it; the drawing itself is never touched.
 */
export const ChartExplorer = ({ source }: { source: ReportSource }) => {
  const [open, setOpen] = useState<readonly Open[]>([]);
  useTour();
  const [Explorer, setExplorer] = useState<ComponentType<ExplorerProps> | null>(null);

  useEffect(() => {
    const toggle = (name: ExploreName, host: HTMLElement) =>
      setOpen((before) => {
        if (!before.some((one) => one.host === host)) return [...before, { name, host }];
        showDrawing(host);
        return before.filter((one) => one.host !== host);
      });
    const click = ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest<HTMLElement>("[data-explore]") : null;
      const host = button?.closest("[data-chart]")?.querySelector<HTMLElement>("[data-place]");
      if (!button || !host) return;
      import("@/components/explore/explorer").then(
        (file) => {
          setExplorer(() => file.Explorer);
          toggle(button.dataset.explore as ExploreName, host);
        },
        () => undefined,
      );
    };
    document.addEventListener("click", click);
    return () => document.removeEventListener("click", click);
  }, []);

  if (!Explorer) return null;
  return open.map(({ name, host }) =>
    createPortal(<Explorer name={name} source={source} onShown={() => hideDrawing(host)} />, host, name),
  );
};
