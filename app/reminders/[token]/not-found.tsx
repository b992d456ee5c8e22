import { PublicShell } from "@/components/shell/public-shell";
import { PageHeader } from "@/components/ui/page-header";
import { Prose } from "@/components/ui/prose";
import { Stack } from "@/components/ui/stack";
import { TextLink } from "@/components/ui/text-link";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

/** For a link that stops no reminders: cut short, or of an invitation that is gone. */
export default function DeadReminderLinkPage() {
  return (
    <PublicShell width="form" door={null}>
      <Stack>
        <PageHeader title={t("This link does not work")} lead={t("Nothing was changed.")} />
        <Prose>
          <ul>
            <li>{t("It may have been cut short on its way: copy the whole address from the mail.")}</li>
            <li>{t("What it was about may be gone: then no reminder comes any more.")}</li>
          </ul>
          <p>
            {t("If you have an account, you can stop reminders there too:")}{" "}
            <TextLink href={ROUTES.account}>{t("Your account")}</TextLink>
          </p>
        </Prose>
      </Stack>
    </PublicShell>
  );
}
