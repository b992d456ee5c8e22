"use client";

import type { ReactNode } from "react";
import { browserDrafts, forgetDrafts } from "./draft-store";

/** Around the form that signs out: what is unsaved in this browser goes with the session. */
export const DraftEraser = ({ children }: { children: ReactNode }) => (
  <div
    className="contents"
    onSubmit={() => {
      const drafts = browserDrafts();
      if (drafts) forgetDrafts(drafts);
    }}
  >
    {children}
  </div>
);
