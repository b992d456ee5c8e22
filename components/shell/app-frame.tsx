"use client";

import type { ReactNode } from "react";
import { CommandButton } from "@/components/command/command-button";
import { CommandKey } from "@/components/command/command-key";
import type { CommandSeat } from "@/components/command/entry";
import { linksOf } from "@/components/shell/app-links";
import { AppShell } from "@/components/shell/app-shell";
import { SignOutForm } from "@/components/shell/sign-out-form";
import { UserMenu } from "@/components/shell/user-menu";
import { useStillLinks } from "@/components/still/use-still-links";
import type { Theme } from "@/components/ui/theme";
import { ROUTES } from "@/lib/routes";

export type FrameSeat = CommandSeat & { name: string; person: string; email: string };

export const AppFrame = ({
  seat,
  theme,
  children,
}: {
  seat: FrameSeat;
  theme: Theme | undefined;
  children: ReactNode;
}) => {
  useStillLinks();
  return (
    <AppShell
      organisation={{ name: seat.name, href: ROUTES.org(seat.slug) }}
      links={linksOf(seat)}
      user={<UserMenu name={seat.person} email={seat.email} theme={theme} signOut={<SignOutForm />} />}
      search={<CommandButton />}
    >
      {children}
      <CommandKey seat={seat} />
    </AppShell>
  );
};
