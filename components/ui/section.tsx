import { type ReactNode, useId } from "react";
import { headingId } from "@/components/ui/heading-id";

type SectionProps = {
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  id?: string;
  children: ReactNode;
};

/** A part of a page under its own heading and rule, without a box. */
export const Section = ({ title, lead, actions, id, children }: SectionProps) => {
  const made = useId();
  const heading = typeof title === "string" ? headingId(title) : made;
  return (
    <section
      id={id}
      aria-labelledby={heading}
      className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-6 border-ink border-t pt-3 print:block print:space-y-6"
    >
      <header className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 id={heading} className="font-semibold text-xl">
          {title}
        </h2>
        {actions ? <div className="flex flex-wrap sm:ml-auto gap-2">{actions}</div> : null}
        {lead ? (
          <div className="basis-full text-muted">
            <p className="max-w-text">{lead}</p>
          </div>
        ) : null}
      </header>
      {children}
    </section>
  );
};
