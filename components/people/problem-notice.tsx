"use client";

import { useEffect, useRef } from "react";
import { Notice } from "@/components/ui/notice";
import type { Problem } from "@/lib/errors";

/** What went wrong with a form, and the focus on the first field that is to be corrected. */
export const ProblemNotice = ({ problem }: { problem: Problem | null }) => {
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!problem) return;
    const form = place.current?.closest("form");
    const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid="true"] input');
    if (wrong) wrong.focus();
    else place.current?.scrollIntoView({ block: "nearest" });
  }, [problem]);

  return (
    <div ref={place} className="empty:hidden">
      {problem ? (
        <Notice tone="danger" live>
          {problem.detail}
        </Notice>
      ) : null}
    </div>
  );
};
