import type { ReactNode } from "react";

type ChapterProps = { id: string; title: string; lead: string; children: ReactNode };

/** A part of a page that is read: its heading in the margin where there is one, its text beside it. */
export const Chapter = ({ id, title, lead, children }: ChapterProps) => (
  <section
    aria-labelledby={id}
    className="grid gap-x-12 gap-y-6 border-t py-12 lg:grid-cols-[15rem_minmax(0,1fr)] lg:py-16"
  >
    <h2 id={id} className="scroll-mt-8 text-2xl font-semibold lg:sticky lg:top-8 lg:self-start">
      {title}
    </h2>
    <div className="min-w-0 space-y-8">
      <p className="max-w-text text-lg">{lead}</p>
      {children}
    </div>
  </section>
);
