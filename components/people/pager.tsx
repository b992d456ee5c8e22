import type { Route } from "next";
import { LinkButton } from "@/components/ui/link-button";
import { t } from "@/lib/i18n";

type PagerProps = {
  href: Route;
  /** what is kept from page to page */
  search?: string | undefined;
  keep?: Readonly<Record<string, string | undefined>>;
  cursor?: string | undefined;
  nextCursor: string | null;
};

/** The address of a list with what it is narrowed to. */
export const listAddress = (href: Route, entries: Readonly<Record<string, string | undefined>>): Route => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(entries)) if (value) query.set(name, value);
  return (query.size > 0 ? `${href}?${query}` : href) as Route;
};

/** On to the next page of a list, and back to its beginning. */
export const Pager = ({ href, search, keep = {}, cursor, nextCursor }: PagerProps) =>
  cursor || nextCursor ? (
    <nav aria-label={t("Pages")} className="flex justify-between gap-2">
      {cursor ? (
        <LinkButton href={listAddress(href, { ...keep, search })} size="small" prefetch={false}>
          {t("First page")}
        </LinkButton>
      ) : (
        <span />
      )}
      {nextCursor ? (
        <LinkButton
          href={listAddress(href, { ...keep, search, cursor: nextCursor })}
          size="small"
          prefetch={false}
        >
          {t("Next page")}
        </LinkButton>
      ) : null}
    </nav>
  ) : null;
