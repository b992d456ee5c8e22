import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import "@fontsource-variable/inter/opsz.css";
import "./globals.css";
import { parseTheme, THEME_COOKIE } from "@/components/ui/theme";
import { t } from "@/lib/i18n";

export const metadata: Metadata = {
  title: { template: "%s · Bothhats", default: t("Bothhats: feedback on leadership and management") },
  description: t("360-degree feedback on leadership and management, side by side, that stays anonymous."),
  applicationName: "Bothhats",
  // a report must not be found by a search engine, and nobody should be named to one
  robots: { index: false, follow: false },
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html lang="en" data-theme={theme}>
      <body>{children}</body>
    </html>
  );
}
