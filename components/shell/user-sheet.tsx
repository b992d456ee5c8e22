"use client";

import { SignOutForm } from "@/components/shell/sign-out-form";
import { ThemeSwitch } from "@/components/shell/theme-switch";
import type { Theme } from "@/components/ui/theme";

/** What is under one's name: fetched when it is first opened, since most pages are read without. */
export const UserSheet = ({ theme }: { theme: Theme | undefined }) => (
  <>
    <div className="border-line border-t px-1.5 py-2">
      <ThemeSwitch theme={theme} />
    </div>
    <div className="border-line border-t px-1.5 py-2">
      <SignOutForm />
    </div>
  </>
);
