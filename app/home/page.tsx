import { redirect } from "next/navigation";
import { PublicShell } from "@/components/shell/public-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { TextLink } from "@/components/ui/text-link";
import { show } from "@/lib/doors/page";
import { signup } from "@/lib/env";
import { t } from "@/lib/i18n";
import { loadMe } from "@/lib/loaders/me";
import { ROUTES } from "@/lib/routes";

export const metadata = { title: t("Home") };

export default async function HomePage() {
  const { orgs } = await show(loadMe, {});
  const [first, second] = orgs;
  if (first && !second) redirect(ROUTES.org(first.slug));
  return (
    <PublicShell door={{ href: ROUTES.account, label: t("Your account") }} width="form">
      <Stack gap="loose">
        <PageHeader title={first ? t("Your organisations") : t("Welcome")} />
        {first ? (
          <Panel>
            <ul className="grid gap-3">
              {orgs.map(({ slug, name }) => (
                <li key={slug}>
                  <TextLink href={ROUTES.org(slug)}>{name}</TextLink>
                </li>
              ))}
            </ul>
          </Panel>
        ) : (
          <EmptyState
            title={t("You belong to no organisation yet")}
            action={
              signup() === "open" ? (
                <LinkButton href={ROUTES.welcome} variant="primary">
                  {t("Create an organisation")}
                </LinkButton>
              ) : null
            }
          >
            <p>{t("Somebody who runs one can add you by your mail address, or you start your own.")}</p>
          </EmptyState>
        )}
      </Stack>
    </PublicShell>
  );
}
