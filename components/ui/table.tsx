import type { ComponentProps, ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { t } from "@/lib/i18n";

type TableProps = {
  /** names the table, and the region that scrolls where the screen is narrow */
  label: string;
  /** false: flush with the page's edge, for a table that does not lie in a panel */
  inset?: boolean;
  children: ReactNode;
};

// what scrolls must be reachable by keys (WCAG 2.1.1)
const SCROLLABLE = { tabIndex: 0 } as const;

/** Rows under hairlines. Wider than the screen, it scrolls by itself and can be scrolled by keys. */
export const Table = ({ label, inset = true, children }: TableProps) => (
  <section
    aria-label={t("{label}, table", { label })}
    {...SCROLLABLE}
    className="scrolls max-w-full overflow-x-auto print:overflow-visible"
  >
    <table
      aria-label={label}
      className={classNames(
        "w-full border-collapse text-left text-sm [&_tbody_tr]:border-line [&_tbody_tr]:border-b [&_tbody_tr:last-child]:border-b-0 [&_tbody_tr:hover]:bg-sunken/60 [&_thead]:border-line [&_thead]:border-b",
        inset ? "[--table-inset:1rem] sm:[--table-inset:1.25rem]" : "[--table-inset:0]",
      )}
    >
      {children}
    </table>
  </section>
);

type HeadingProps = ComponentProps<"th"> & { figure?: boolean };

/** The name of a column, or with `scope="row"` of a row. */
export const Th = ({ scope = "col", figure = false, className, ...rest }: HeadingProps) => (
  <th
    {...rest}
    scope={scope}
    className={classNames(
      "cell font-medium",
      scope === "col" ? "py-2 text-faint text-xs" : "text-ink",
      figure && "text-right",
      className,
    )}
  />
);

type DataProps = ComponentProps<"td"> & { figure?: boolean };

export const Td = ({ figure = false, className, ...rest }: DataProps) => (
  <td {...rest} className={classNames("cell", figure && "figures text-right", className)} />
);
