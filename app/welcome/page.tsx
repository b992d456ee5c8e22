import { notFound, redirect } from "next/navigation";
import { PublicShell } from "@/components/shell/public-shell";
import { ClaimForm } from "@/components/sign-in/claim-form";
import { NewOrganisationForm } from "@/components/sign-in/new-organisation-form";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { isClaimToken } from "@/lib/access/token";
import { sessionCaller } from "@/lib/auth";
import { signup } from "@/lib/env";
import { t } from "@/lib/i18n";
import { loadIsUnclaimed } from "@/lib/loaders/installation";
import { ROUTES } from "@/lib/routes";

export const metadata = { title: t("Welcome") };

type Props = { searchParams: Promise<{ claim?: string }> };

export default async function WelcomePage({ searchParams }: Props) {
  const { claim } = await searchParams;
  const isClaim = claim !== undefined && isClaimToken(claim);
  if (isClaim && !(await loadIsUnclaimed())) redirect(ROUTES.signIn);
  const caller = await sessionCaller();
  if (!isClaim && (caller.kind !== "user" || caller.isDemo)) redirect(ROUTES.signIn);
  if (!isClaim && signup() === "closed") notFound();
  return (
    <PublicShell door={null} width="form">
      <Stack gap="loose">
        <PageHeader
          title={isClaim ? t("Welcome to your new Bothhats") : t("Create an organisation")}
          lead={
            isClaim
              ? t("You are the first here: name your organisation and become its owner.")
              : t("You will own it, and can add everybody else.")
          }
        />
        {isClaim ? <ClaimForm claim={claim} /> : <NewOrganisationForm />}
      </Stack>
    </PublicShell>
  );
}
