import { PublicShell } from "@/components/shell/public-shell";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { SubmitButton } from "@/components/ui/submit-button";
import { t } from "@/lib/i18n";

export const metadata = { title: t("Sign in") };

type Props = { searchParams: Promise<{ token?: string; email?: string; to?: string }> };

/** Mail scanners open every link; only a person presses the button, and only that uses the link up. */
export default async function ConfirmPage({ searchParams }: Props) {
  const { token = "", email = "", to = "" } = await searchParams;
  return (
    <PublicShell door={null} width="form">
      <Stack gap="loose">
        <PageHeader title={t("One more press")} lead={t("You are signing in as {email}.", { email })} />
        <form action="/api/sign-in" method="post">
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="email" value={email} />
          {to ? <input type="hidden" name="to" value={to} /> : null}
          <SubmitButton size="large">{t("Sign in")}</SubmitButton>
        </form>
      </Stack>
    </PublicShell>
  );
}
