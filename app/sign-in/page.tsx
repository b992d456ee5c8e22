import { redirect } from "next/navigation";
import { PublicShell } from "@/components/shell/public-shell";
import { CompanySignIn } from "@/components/sign-in/company-sign-in";
import { problemWords } from "@/components/sign-in/problem-words";
import { SignInForm } from "@/components/sign-in/sign-in-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { sessionCaller } from "@/lib/auth";
import { singleSignOn } from "@/lib/env";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

export const metadata = { title: t("Sign in") };

type Props = { searchParams: Promise<{ error?: string }> };

export default async function SignInPage({ searchParams }: Props) {
  const caller = await sessionCaller();
  // A visitor of the demo company may want to come in as themselves.
  if (caller.kind === "user" && !caller.isDemo) redirect(ROUTES.home);
  const { error } = await searchParams;
  const company = singleSignOn()?.name;
  const problem = error ? problemWords(error, company ?? t("Your company")) : null;
  return (
    <PublicShell door={null} width="form">
      <Stack gap="loose">
        <PageHeader
          title={t("Sign in")}
          lead={
            company
              ? t("With your company’s account, or by a link in a mail. There is no password to remember.")
              : t("We send you a link by mail. There is no password to remember.")
          }
        />
        {problem ? (
          <Notice tone="warning" title={problem.title}>
            {problem.text}
          </Notice>
        ) : null}
        {company ? <CompanySignIn company={company} /> : null}
        <SignInForm isSecond={company !== undefined} />
      </Stack>
    </PublicShell>
  );
}
