import type { Metadata } from "next";
import { KeptMail } from "@/components/mailbox/kept-mail";
import { PEOPLE } from "@/components/people/addresses";
import { MemberForm } from "@/components/people/member-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { TextLink } from "@/components/ui/text-link";
import { show } from "@/lib/doors/page";
import { keepsMail } from "@/lib/env";
import { t } from "@/lib/i18n";
import { loadPeopleDesk } from "@/lib/loaders/directory";

export const metadata: Metadata = { title: t("Add a person") };

type Props = { params: Promise<{ org: string }> };

export default async function NewMemberPage({ params }: Props) {
  const { org } = await params;
  const desk = await show(loadPeopleDesk, { org });
  return (
    <Stack gap="loose">
      <PageHeader
        kicker={<TextLink href={PEOPLE.list(org)}>{t("People")}</TextLink>}
        title={t("Add a person")}
        lead={
          desk.isDemo
            ? t("The demo company sends no mail.")
            : t(
                "They get a mail that says so, with the way to sign in. Being a member asks nothing of them yet.",
              )
        }
      />
      {!desk.isDemo && keepsMail() ? (
        <Notice>
          <KeptMail />
        </Notice>
      ) : null}
      <MemberForm org={org} {...desk} member={null} />
    </Stack>
  );
}
