import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { Panel } from "@/components/ui/panel";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

type Organisation = { id: string; slug: string; name: string };

/** Everything that one may read of each organisation, as a file. */
export const Exports = ({ organisations }: { organisations: readonly Organisation[] }) => (
  <Panel
    title={t("Take your data along")}
    footer={t(
      "A file that programs read (JSON): what you can see yourself, such as your reports, goals and what you have begun to answer. Nothing that others gave is in it, but in reports.",
    )}
  >
    <ul className="grid gap-3">
      {organisations.map(({ id, slug, name }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <span className="min-w-0 truncate font-medium">{name}</span>
          <a
            href={ROUTES.exported(slug)}
            download={`${slug}.json`}
            className={buttonStyle({ size: "small" })}
            aria-label={t("Download {name}", { name })}
          >
            <Icon name="download" />
            {t("Download")}
          </a>
        </li>
      ))}
    </ul>
  </Panel>
);
