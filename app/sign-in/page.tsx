import type { Route } from "next";
import { redirect } from "next/navigation";
import { DemoDoors } from "@/components/landing/demo-doors";
import { PublicShell } from "@/components/shell/public-shell";
import { SignInForm } from "@/components/sign-in/sign-in-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { sessionCaller } from "@/lib/auth";
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
              : t("We send you a link by mail. There is no password to remember.")
          }
        />
        {error ? (
          <Notice tone="warning" title={t("This link can no longer be used")}>
            {t("It works once and for a short time. Ask for a new one below.")}
          </Notice>
        ) : null}
        {target && !isInDemo ? (
          <Notice>{t("After signing in you are led to the page that you came for.")}</Notice>
        ) : null}
        {isInDemo ? <DemoDoors company={demo.name} /> : <SignInForm to={target} />}
      </Stack>
    </PublicShell>
  );
}
