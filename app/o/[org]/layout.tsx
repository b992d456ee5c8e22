import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { AppNavigation } from "@/components/shell/app-navigation";
import { SignOutForm } from "@/components/shell/sign-out-form";
import { UserMenu } from "@/components/shell/user-menu";
import { parseTheme, THEME_COOKIE } from "@/components/ui/theme";
import { seatIn } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

type Props = { children: ReactNode; params: Promise<{ org: string }> };

/** Draws the shell. It permits nothing: every page asks for itself. */
export default async function OrgLayout({ children, params }: Props) {
  const { org } = await params;
  const seat = await seatIn(org);
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
  const links = [{ href: ROUTES.account, label: t("Your account") }];
  const user = (
    <UserMenu
      name={seat.member.name}
      email={seat.member.email}
      theme={theme}
      links={links}
      signOut={<SignOutForm />}
    />
  );
  return (
    <AppNavigation seat={seat} user={user}>
      {children}
    </AppNavigation>
  );
}
