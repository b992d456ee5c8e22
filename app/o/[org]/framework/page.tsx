import type { Metadata } from "next";
import { FRAMEWORK } from "@/components/framework/addresses";
import { DimensionList } from "@/components/framework/dimension-list";
import { FrameworkList } from "@/components/framework/skill-list";
import { Badge } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { TextLink } from "@/components/ui/text-link";
import { seatIn, show } from "@/lib/doors/page";
import { plural, t } from "@/lib/i18n";
import { loadFramework } from "@/lib/loaders/framework";
import { ROUTES } from "@/lib/routes";

export const metadata: Metadata = { title: t("Framework") };

type Props = { params: Promise<{ org: string }> };

export default async function FrameworkPage({ params }: Props) {
  const { org } = await params;
  const [{ version, ...framework }, { canChangeFramework }] = await Promise.all([
    show(loadFramework, { org }),
    seatIn(org),
  ]);
  return (
    <Stack gap="loose">
      <PageHeader
        title={
          <span className="flex flex-wrap items-center gap-x-3">
            {t("Framework")}
            <span className="inline-flex tracking-normal">
              <Badge>{t("version {version}", { version })}</Badge>
            </span>
          </span>
        }
        actions={
          canChangeFramework ? (
            <LinkButton href={FRAMEWORK.edit(org)}>
              <Icon name="edit" />
              {t("Change it")}
            </LinkButton>
          ) : null
        }
        lead={
          <>
            {plural(framework.skills.length, {
              one: "# skill on two lists: what everybody is asked about.",
              other: "# skills on two lists: what everybody is asked about.",
            })}{" "}
            {t("A round keeps the version that it was made with.")}{" "}
            <TextLink href={ROUTES.twoHats}>{t("Why two hats")}</TextLink>
          </>
        }
      />
      <div className="grid items-start gap-6 md:grid-cols-2">
        <FrameworkList framework={framework} list="management" />
        <FrameworkList framework={framework} list="leadership" />
      </div>
      {framework.dimensions.length > 0 ? <DimensionList dimensions={framework.dimensions} /> : null}
    </Stack>
  );
}
