import type { Route } from "next";
import { redirect } from "next/navigation";
import { DemoDoors } from "@/components/landing/demo-doors";
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
import { loadDemo } from "@/lib/loaders/installation";
import { isBelow, ROUTES } from "@/lib/routes";
import { targetOf } from "@/lib/schemas/target";

export const metadata = { title: t("Sign in") };

type Props = { searchParams: Promise<{ error?: string; to?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const caller = await sessionCaller();
  // A visitor of the demo company may want to come in as themselves.
  const { error, to } = await searchParams;
  const target = targetOf(to);
  if (caller.kind === "user" && !caller.isDemo) redirect((target ?? ROUTES.home) as Route);
  const company = singleSignOn()?.name;
  const problem = error ? problemWords(error, company ?? t("Your company")) : null;
  const demo = target ? await loadDemo() : null;
  const isInDemo = demo !== null && isBelow(ROUTES.org(demo.slug), target);
  return (
    <PublicShell door={null} width="form">
      <Stack gap="loose">
        <PageHeader
          title={t("Sign in")}
          lead={
            isInDemo
              ? t("This page belongs to a made-up company. Come in as one of its people.")
              : company
                ? t("With your company’s account, or by a link in a mail. There is no password to remember.")
                : t("We send you a link by mail. There is no password to remember.")
          }
        />
        {problem ? (
          <Notice tone="warning" title={problem.title}>
            {problem.text}
          </Notice>
        ) : null}
        {target && !isInDemo ? (
          <Notice>{t("After signing in you are led to the page that you came for.")}</Notice>
        ) : null}
        {isInDemo ? (
          <DemoDoors company={demo.name} />
        ) : (
          <>
            {company ? <CompanySignIn company={company} to={target} /> : null}
            <SignInForm to={target} isSecond={company !== undefined} />
          </>
        )}
      </Stack>
    </PublicShell>
  );
}
