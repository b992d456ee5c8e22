import type { Metadata } from "next";
import { PEOPLE } from "@/components/people/addresses";
import { LeaveButton } from "@/components/people/leave-button";
import { MemberForm } from "@/components/people/member-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { TextLink } from "@/components/ui/text-link";
import { show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadPeopleDesk } from "@/lib/loaders/directory";

export const metadata: Metadata = { title: t("Change a person") };

type Props = { params: Promise<{ org: string; member: string }> };

export default async function MemberPage({ params }: Props) {
  const { org, member: id } = await params;
  const desk = await show(loadPeopleDesk, { org, member: id });
  const { member, undelivered } = desk;
  if (!member) return null;
  return (
    <Stack gap="wide">
      <PageHeader
        kicker={<TextLink href={PEOPLE.list(org)}>{t("People")}</TextLink>}
        title={member.name}
        lead={member.title}
      />
      {undelivered ? (
        <Notice tone="warning" title={t("Mail could not reach this address")}>
          {undelivered.detail} {undelivered.mend}
        </Notice>
      ) : null}
      <MemberForm org={org} {...desk} />
      <Section
        title={t("Leaving")}
        lead={
          member.isSelf
            ? t("This is you. If you leave, you can no longer manage this organisation.")
            : t("When somebody leaves, what they have sent stays sealed and still counts.")
        }
      >
        <p>
          <LeaveButton org={org} member={{ id: member.id, name: member.name }} />
        </p>
      </Section>
    </Stack>
  );
}
