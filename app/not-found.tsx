import type { Metadata, Route } from "next";
import { PublicShell } from "@/components/shell/public-shell";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { t } from "@/lib/i18n";

export const metadata: Metadata = { title: t("Not found") };

export default function NotFoundPage() {
  return (
    <PublicShell width="form">
      <Stack>
        <PageHeader
          title={t("There is nothing here")}
          lead={t(
            "The address may be mistyped, the page may be gone, or it may belong to somebody else. Your own things are where you left them.",
          )}
        />
        <p>
          <LinkButton href={"/" as Route} variant="primary">
            {t("Go to the start page")}
          </LinkButton>
        </p>
      </Stack>
    </PublicShell>
  );
}
