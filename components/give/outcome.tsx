import { type ReactNode, useEffect, useRef } from "react";

/** What has just happened, in place of the form: it takes the focus, so that it is read aloud. */
export const Outcome = ({
  title,
  children,
  actions,
}: {
  title: string;
  children: ReactNode;
  actions: ReactNode;
}) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section data-outcome="" className="grid gap-4 border-ink border-t pt-4">
      <h2 ref={heading} tabIndex={-1} className="font-semibold text-xl outline-none">
        {title}
      </h2>
      <div className="grid max-w-text gap-3">{children}</div>
      <div className="mt-2 flex flex-wrap gap-2">{actions}</div>
    </section>
  );
};
