import type { Route } from "next";
import Form from "next/form";
import { Icon } from "@/components/ui/icon";
import { Input } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { t } from "@/lib/i18n";

type SearchFormProps = { href: Route; label: string; search?: string | undefined };

/** Searches a list by its address, so that what is found can be kept and sent on. */
export const SearchForm = ({ href, label, search }: SearchFormProps) => (
  <Form action={href} role="search" className="flex w-full items-center gap-2 sm:w-80">
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
      <LinkButton href={href} variant="quiet">
        {t("Show all")}
      </LinkButton>
    ) : null}
  </Form>
);
