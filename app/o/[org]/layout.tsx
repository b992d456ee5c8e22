import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { AppShell } from "@/components/shell/app-shell";
import { parseTheme, THEME_COOKIE } from "@/components/ui/theme";
import { seatIn } from "@/lib/doors/page";

type Props = { children: ReactNode; params: Promise<{ org: string }> };

/** Draws the shell. It permits nothing: every page asks for itself. */
export default async function OrgLayout({ children, params }: Props) {
  const { org } = await params;
  const { id, slug, name, member, canRunRounds, canChangePeople, canReadAudit, canChangeFramework } =
    await seatIn(org);
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <AppShell
      seat={{
        id,
        slug,
        name,
        person: member.name,
        email: member.email,
        canRunRounds,
        canChangePeople,
        canReadAudit,
        canChangeFramework,
      }}
      theme={theme}
    >
      {children}
    </AppShell>
  );
}
