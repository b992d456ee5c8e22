import { KeptMail } from "@/components/mailbox/kept-mail";
import { PublicShell } from "@/components/shell/public-shell";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { TextLink } from "@/components/ui/text-link";
import { LINK_MINUTES } from "@/lib/access/sign-in";
import { keepsMail } from "@/lib/env";
import { t } from "@/lib/i18n";
import { ROUTES, withTo } from "@/lib/routes";
import { targetOf } from "@/lib/schemas/target";

export const metadata = { title: t("Look at your mail") };

type Props = { searchParams: Promise<{ to?: string | string[] }> };

export default async function SignInSentPage({ searchParams }: Props) {
  const target = targetOf((await searchParams).to);
  return (
    <PublicShell door={null} width="form">
      <Stack>
        <PageHeader title={t("Look at your mail")} />
        <p>
          {t(
            "If this address can sign in here, a link is on its way to it. It works once, for {minutes} minutes.",
            { minutes: LINK_MINUTES },
          )}
        </p>
        {keepsMail() ? (
          <p>
            <KeptMail />
          </p>
        ) : null}
        <p className="text-muted">
          {t("Nothing there? Look among unwanted mail, or")}{" "}
          <TextLink href={withTo(ROUTES.signIn, target)}>{t("try again")}</TextLink>
        </p>
      </Stack>
    </PublicShell>
  );
}
