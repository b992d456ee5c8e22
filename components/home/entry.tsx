import type { Route } from "next";
import { LinkButton } from "@/components/ui/link-button";
import { formatDay, t } from "@/lib/i18n";

type EntryProps = {
  title: string;
  round: { name: string; closedOn: string };
  href: Route;
  action: string;
  /** the action with what it is about, for who hears it alone */
  label: string;
};

/** Something released, in a list: what it is, which round it is from, and the way to it. */
export const Entry = ({ title, round, href, action, label }: EntryProps) => (
  <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b px-4 py-3 last:border-b-0 sm:px-5">
    <div className="grid min-w-0 flex-1 basis-48">
      <span className="truncate font-medium">{title}</span>
      <span className="text-muted text-sm">
        {t("{round}, closed on {day}", { round: round.name, day: formatDay(round.closedOn) })}
      </span>
    </div>
    <LinkButton href={href} size="small" aria-label={label}>
      {action}
    </LinkButton>
  </li>
);
