import { PublicShell } from "@/components/shell/public-shell";
import { PageHeader } from "@/components/ui/page-header";
import { Prose } from "@/components/ui/prose";
import { Stack } from "@/components/ui/stack";
import { t } from "@/lib/i18n";

/** One page for every link that opens nothing: which of the reasons it is would say too much to whoever guesses. */
export default function DeadLinkPage() {
  return (
    <PublicShell width="form" door={null}>
      <Stack>
        <PageHeader
          title={t("This link does not work")}
          lead={t("Nothing that was answered is lost because of it.")}
        />
        <Prose>
          <ul>
            <li>{t("It may have been replaced: look for the latest mail about it and use its button.")}</li>
            <li>{t("It may have been taken back, or what it asked for may be over.")}</li>
            <li>{t("It may have been cut short on its way: copy the whole address from the mail.")}</li>
          </ul>
          <p>{t("If you expected to answer, write to whoever asked you: they can send you a new link.")}</p>
        </Prose>
      </Stack>
    </PublicShell>
  );
}
