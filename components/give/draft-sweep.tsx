"use client";

import { useEffect } from "react";
import { browserDrafts, forgetDraft, forgetEnded } from "./browser-draft";

/** After the close nobody takes a draft any more: it is erased from this browser. */
export const DraftSweep = ({ owner, invitation }: { owner: string; invitation: string }) => {
  useEffect(() => {
    const drafts = browserDrafts();
    if (!drafts) return;
    forgetDraft(drafts, { owner, invitation });
    forgetEnded(drafts, new Date());
  }, [owner, invitation]);
  return null;
};
