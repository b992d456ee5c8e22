import { redirect } from "next/navigation";
import { PublicShell } from "@/components/shell/public-shell";
import { SignInForm } from "@/components/sign-in/sign-in-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { sessionCaller } from "@/lib/auth";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

export const metadata = { title: t("Sign in") };

type Props = { searchParams: Promise<{ error?: string }> };

export default async function SignInPage({ searchParams }: Props) {
  const caller = await sessionCaller();
  // A visitor of the demo company may want to come in as themselves.
  if (caller.kind === "user" && !caller.isDemo) redirect(ROUTES.home);
  const { error } = await searchParams;
  return (
    <PublicShell door={null} width="form">
      <Stack gap="loose">
        <PageHeader
          title={t("Sign in")}
          lead={t("We send you a link by mail. There is no password to remember.")}
        />
        {error ? (
          <Notice tone="warning" title={t("This link can no longer be used")}>
            {t("It works once and for a short time. Ask for a new one below.")}
          </Notice>
        ) : null}
        <SignInForm />
      </Stack>
    </PublicShell>
  );
}
