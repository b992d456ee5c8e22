import type { Route } from "next";
import Form from "next/form";
import { listAddress } from "@/components/people/pager";
import { Icon } from "@/components/ui/icon";
import { Input } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { t } from "@/lib/i18n";

type SearchFormProps = {
  href: Route;
  label: string;
  search?: string | undefined;
  /** what else the list is narrowed to, and stays so */
  keep?: Readonly<Record<string, string | undefined>>;
};

/** Searches a list by its address, so that what is found can be kept and sent on. */
export const SearchForm = ({ href, label, search, keep = {} }: SearchFormProps) => (
  <Form action={href} role="search" className="flex w-full items-center gap-2 sm:w-80">
    {Object.entries(keep).map(([name, value]) =>
      value ? <input key={name} type="hidden" name={name} value={value} /> : null,
    )}
    <span className="relative grow">
      <Icon name="search" className="pointer-events-none absolute top-2.5 left-3 text-faint" />
      <Input
        key={search}
        type="search"
        name="search"
        defaultValue={search}
        aria-label={label}
        placeholder={label}
        maxLength={100}
        className="pl-9"
      />
    </span>
    {search ? (
      <LinkButton href={listAddress(href, keep)} variant="quiet" className="shrink-0">
        {t("Show all")}
      </LinkButton>
    ) : null}
  </Form>
);
