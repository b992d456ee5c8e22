import { cookies } from "next/headers";
import { EraseAccount } from "@/components/account/erase-account";
import { Identities } from "@/components/account/identities";
import { Reminders } from "@/components/account/reminders";
import { Sessions } from "@/components/account/sessions";
import { SharedNotice } from "@/components/account/shared-notice";
import { Tokens } from "@/components/account/tokens";
import { OwnExports } from "@/components/export/own-exports";
import { PublicShell } from "@/components/shell/public-shell";
import { SignOutForm } from "@/components/shell/sign-out-form";
import { ThemeSwitch } from "@/components/shell/theme-switch";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { parseTheme, THEME_COOKIE } from "@/components/ui/theme";
import { show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadSessions, loadTokens } from "@/lib/loaders/account";
import { loadIdentities } from "@/lib/loaders/identities";
import { loadMe } from "@/lib/loaders/me";
import { loadReminderChoices } from "@/lib/loaders/reminders";
import { ROUTES } from "@/lib/routes";

export const metadata = { title: t("Your account") };

export default async function AccountPage() {
  const me = await show(loadMe, {});
  const [sessions, identities, tokens, reminders] = await Promise.all([
    show(loadSessions, {}),
    show(loadIdentities, {}),
    show(loadTokens, {}),
    show(loadReminderChoices, {}),
  ]);
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
  // Everybody sees at least the session they are in, but for visitors of the demo company, who share an account.
  const isShared = sessions.items.length === 0;
  return (
    <PublicShell door={{ href: ROUTES.home, label: t("Your home") }}>
      <Stack gap="loose">
        <PageHeader
          title={t("Your account")}
          lead={me.email}
          actions={
            <>
              <ThemeSwitch theme={theme} />
              <SignOutForm />
            </>
          }
        />
        <Reminders choices={reminders.items} />
        {isShared ? <SharedNotice /> : <Sessions sessions={sessions.items} />}
        {identities.items.length > 0 ? <Identities identities={identities.items} /> : null}
        {isShared ? null : <Tokens tokens={tokens.items} />}
        <OwnExports orgs={me.orgs} />
        {isShared ? null : <EraseAccount email={me.email} />}
      </Stack>
    </PublicShell>
  );
}
