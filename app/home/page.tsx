import { redirect } from "next/navigation";
import { OwnOrganisations } from "@/components/home/own-organisations";
import { PublicShell } from "@/components/shell/public-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { show } from "@/lib/doors/page";
import { signup } from "@/lib/env";
import { t } from "@/lib/i18n";
import { loadMe, loadOwed } from "@/lib/loaders/me";
import { ROUTES } from "@/lib/routes";

export const metadata = { title: t("Home") };

export default async function HomePage() {
  const [{ orgs }, owed] = await Promise.all([show(loadMe, {}), show(loadOwed, {})]);
  const [first, second] = orgs;
  if (first && !second) redirect(ROUTES.org(first.slug));
  return (
    <PublicShell door={{ href: ROUTES.account, label: t("Your account") }} width="form">
      <Stack gap="loose">
        <PageHeader title={first ? t("Your organisations") : t("Welcome")} />
        {first ? (
          <OwnOrganisations orgs={orgs} owed={owed.items} />
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
