import { TextLink } from "@/components/ui/text-link";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

/** Where mail goes as long as no mail server is set. */
export const KeptMail = () => (
  <>
    {t("No mail server is set, so mail stays on this computer:")}{" "}
    <TextLink href={ROUTES.mailbox}>{t("open the local mailbox")}</TextLink>
  </>
);
