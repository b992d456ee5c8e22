import { buttonStyle } from "@/components/ui/button-style";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

/** Somebody came by a mail or an open tab to a form that is no longer theirs to fill in. */
export default function FormGonePage() {
  return (
    <Stack>
      <PageHeader
        title={t("This form is not open to you")}
        lead={t(
          "The round may have been cancelled, the person may have left, or somebody else was asked. What you sent elsewhere is not touched.",
        )}
      />
      <p>
        <a href={ROUTES.home} className={buttonStyle({ variant: "primary" })}>
          {t("See what is asked of you")}
        </a>
      </p>
    </Stack>
  );
}
