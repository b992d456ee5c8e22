import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

/** Everything that one may read of an organisation, from where programs get it too. */
export const ExportLink = ({ org, name }: { org: string; name: string }) => (
  <a
    href={ROUTES.export(org)}
    download
    aria-label={t("Download everything you may read of {name}", { name })}
    className={buttonStyle({})}
  >
    <Icon name="download" />
    {t("Download")}
  </a>
);
