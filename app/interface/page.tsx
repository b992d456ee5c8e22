import { CallTable } from "@/components/interface/call-table";
import { PublicShell } from "@/components/shell/public-shell";
import { PageHeader } from "@/components/ui/page-header";
import { Prose } from "@/components/ui/prose";
import { Stack } from "@/components/ui/stack";
import { restEntries } from "@/lib/doors/openapi";
import { t } from "@/lib/i18n";

export const metadata = { title: t("Programming interface") };

export default function InterfacePage() {
  return (
    <PublicShell>
      <Stack gap="loose">
        <PageHeader
          title={t("Programming interface")}
          lead={t("What the screens can do, a program can do, under the same permissions.")}
        />
        <Prose>
          <p>
            {t(
              "Make a personal token in your account and send it as a bearer token. It acts as you, with your rights and no more. What is not yours is not found.",
            )}
          </p>
          <p>
            <a className="link" href="/api/openapi.json">
              {t("The whole description, as OpenAPI 3.1")}
            </a>
          </p>
        </Prose>
        <CallTable entries={restEntries()} />
      </Stack>
    </PublicShell>
  );
}
