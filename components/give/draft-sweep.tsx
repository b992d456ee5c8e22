"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { forgetEnded, forgetForm, readDraft } from "./browser-draft";
import { browserDrafts } from "./draft-store";
import { leftoverText } from "./leftover-text";

const Leftover = lazy(() => import("./leftover").then((part) => ({ default: part.Leftover })));

type DraftSweepProps = {
  owner: string;
  invitation: string;
  /** what the questions are called */
  names: Readonly<Record<string, string>>;
};

/** After the close nobody takes a draft any more: it is erased from this browser, and shown this once. */
export const DraftSweep = ({ owner, invitation, names }: DraftSweepProps) => {
  const [text, setText] = useState("");
  useEffect(() => {
    const drafts = browserDrafts();
    if (!drafts) return;
    const draft = readDraft(drafts, { owner, invitation });
    forgetForm(drafts, { owner, invitation });
    forgetEnded(drafts, new Date());
    if (draft) setText(leftoverText(draft.answers, (key) => names[key] ?? key.replaceAll("-", " ")));
  }, [owner, invitation, names]);
  return <Suspense>{text === "" ? null : <Leftover text={text} />}</Suspense>;
};
