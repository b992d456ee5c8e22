import { DemoDoors } from "@/components/landing/demo-doors";
import { Reasons } from "@/components/landing/reasons";
import { Opening } from "@/components/landing/opening";
import { PublicShell } from "@/components/shell/public-shell";
import { Stack } from "@/components/ui/stack";
import { sessionCaller } from "@/lib/auth";
import { findDemo } from "@/lib/data/organisations";
import { isDemoOffered } from "@/lib/env";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

export const dynamic = "force-dynamic";

export default async function LandingPage() {
  const isSignedIn = (await sessionCaller()).kind === "user";
  const demo = isDemoOffered() ? await findDemo() : null;
  const door = isSignedIn ? { href: ROUTES.home, label: t("Your home") } : undefined;
  return (
    <PublicShell {...(door ? { door } : {})}>
      <Stack gap="wide">
        <Opening />
        {demo ? <DemoDoors company={demo.name} /> : null}
        <Reasons />
      </Stack>
    </PublicShell>
  );
}
