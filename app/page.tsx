import { DemoDoors } from "@/components/landing/demo-doors";
import { Opening } from "@/components/landing/opening";
import { Reasons } from "@/components/landing/reasons";
import { PublicShell } from "@/components/shell/public-shell";
import { Stack } from "@/components/ui/stack";
import { sessionCaller } from "@/lib/auth";
import { t } from "@/lib/i18n";
import { loadDemo } from "@/lib/loaders/installation";
import { ROUTES } from "@/lib/routes";

export const dynamic = "force-dynamic";

export default async function LandingPage() {
  const isSignedIn = (await sessionCaller()).kind === "user";
  const demo = await loadDemo();
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
