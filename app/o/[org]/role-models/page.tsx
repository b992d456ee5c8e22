import type { Metadata } from "next";
import { GOALS } from "@/components/goal/addresses";
import { ModelList } from "@/components/role-model/model-list";
import { OwnOffers } from "@/components/role-model/own-offers";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { TextLink } from "@/components/ui/text-link";
import { show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadRoleModelDesk } from "@/lib/loaders/role-models";

export const metadata: Metadata = { title: t("Whom to ask") };

type Props = { params: Promise<{ org: string }> };

export default async function RoleModelsPage({ params }: Props) {
  const { org } = await params;
  const { skills, own, hasReport } = await show(loadRoleModelDesk, { org });
  return (
    <Stack gap="loose">
      <PageHeader
        kicker={<TextLink href={GOALS.list(org)}>{t("Goals")}</TextLink>}
        title={t("Whom to ask")}
        lead={t("Colleagues who are strong in a skill and have said that they may be asked how they do it.")}
      />
      <ModelList skills={skills} />
      {own.length > 0 ? (
        <OwnOffers org={org} offers={own} />
      ) : (
        <p className="max-w-text text-muted text-sm">
          {hasReport
            ? t(
                "Your last report shows no skill that is certain enough to offer. That is the usual case with few raters.",
              )
            : t(
                "Once there is a report about you, you can offer what others clearly see in you, if you like.",
              )}
        </p>
      )}
    </Stack>
  );
}
