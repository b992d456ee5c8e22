import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EndedForm } from "@/components/give/ended-form";
import { FormPage } from "@/components/give/form-page";
import { PublicShell } from "@/components/shell/public-shell";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { callerOfLink } from "@/lib/access/bearer";
import { perform } from "@/lib/access/perform";
import { t } from "@/lib/i18n";
import { loadForm, loadFormEnd } from "@/lib/loaders/form";

export const metadata: Metadata = { title: t("Give feedback") };

type Props = { params: Promise<{ token: string }> };

/** An outsider's form: the link in the mail is all the authority there is. */
export default async function OutsiderGivePage({ params }: Props) {
  const { token } = await params;
  const caller = await callerOfLink(token);
  if (caller.kind !== "outsider") notFound();
  const { invitationId } = caller;
  const form = await perform(loadForm, caller, { invitation: invitationId });
  if (!form.ok) {
    const end = await perform(loadFormEnd, caller, { invitation: invitationId });
    if (!end.ok) notFound();
    return (
      <PublicShell width="form" door={null}>
        <Stack gap="loose">
          <PageHeader title={end.value.round.name} />
          <EndedForm form={end.value} draftOwner={invitationId} names={{}} />
        </Stack>
      </PublicShell>
    );
  }
  return (
    <PublicShell door={null}>
      <FormPage form={form.value} draftOwner={invitationId} token={token} />
    </PublicShell>
  );
}
