import { type ReactNode, useId } from "react";
import { classNames } from "@/components/ui/class-names";

type PanelProps = {
  title?: ReactNode;
  /** the heading's, where it must be the same every time */
  id?: string;
  /** a word or a figure beside the title */
  aside?: ReactNode;
  actions?: ReactNode;
  footer?: ReactNode;
  /** no inner margin: for tables and lists that go to the edge */
  flush?: boolean;
  children: ReactNode;
};

/** A sheet on the page, named by its title. */
export const Panel = ({ title, id: given, aside, actions, footer, flush = false, children }: PanelProps) => {
  const made = useId();
  const id = given ?? made;
  return (
    <section
      aria-labelledby={title ? id : undefined}
      className="min-w-0 overflow-clip rounded-lg border border-line bg-raised"
    >
      {title || actions ? (
        <header className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1 border-line border-b px-4 py-2 sm:px-5">
          <h2 id={id} className="font-semibold text-base">
            {title}
          </h2>
          {aside ? <span className="text-muted text-sm">{aside}</span> : null}
          {actions ? <div className="ml-auto flex flex-wrap gap-2">{actions}</div> : null}
        </header>
      ) : null}
      <div className={classNames(!flush && "p-4 sm:p-5")}>{children}</div>
      {footer ? (
        <footer className="border-line border-t bg-surface px-4 py-3 text-muted text-sm sm:px-5">
          {footer}
        </footer>
      ) : null}
    </section>
  );
};
