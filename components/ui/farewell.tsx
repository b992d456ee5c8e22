"use client";

import type { Route } from "next";
import { AlertSheet } from "@/components/ui/alert-sheet";
import { Button } from "@/components/ui/button";

type FarewellProps = {
  /** "Your account is erased" */
  title: string;
  words: string;
  label: string;
  to: Route;
};

/** Says that something is gone for good, over a page that still shows it, and leads on to one that does not. */
export const Farewell = ({ title, words, label, to }: FarewellProps) => {
  // The whole document: nothing that the router has kept of what is gone may be shown again.
  const leave = () => window.location.assign(to);
  return (
    <AlertSheet title={title} consequence={<p>{words}</p>} onClose={leave}>
      <div className="flex justify-end">
        <Button variant="primary" onClick={leave}>
          {label}
        </Button>
      </div>
    </AlertSheet>
  );
};
