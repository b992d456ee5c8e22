import { Panel } from "@/components/ui/panel";
import { Row, Stack } from "@/components/ui/stack";
import { SubmitButton } from "@/components/ui/submit-button";
import { enterDemo } from "@/lib/doors/sign-in-action";
import { t } from "@/lib/i18n";

const PARTS = [
  { part: "member", label: t("As a member"), what: t("answer a form, read your own report") },
  { part: "manager", label: t("As a manager"), what: t("read a team’s strengths and thin spots") },
  { part: "organiser", label: t("As an organiser"), what: t("plan a round, see what each will see, launch") },
] as const;

/** One click into the demo company. */
export const DemoDoors = ({ company }: { company: string }) => (
  <Panel title={t("Look around {company}", { company })} aside={t("a made-up company, no account needed")}>
    <form action={enterDemo}>
      <div className="grid gap-4 sm:grid-cols-3">
        {PARTS.map(({ part, label, what }) => (
          <Stack key={part} gap="tight">
            <Row>
              <SubmitButton name="part" value={part} variant="secondary">
                {label}
              </SubmitButton>
            </Row>
            <p className="text-muted text-sm">{what}</p>
          </Stack>
        ))}
      </div>
    </form>
  </Panel>
);
