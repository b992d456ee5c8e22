import type { GoalProgress } from "@/components/growth/goal-progress";
import { Table, Td, Th } from "@/components/ui/table";
import { t } from "@/lib/i18n";

/** What one set out to do after an earlier report, and what others see now. */
export const GoalTable = ({ rows }: { rows: readonly GoalProgress[] }) => (
  <div className="grid gap-2">
    <h3 className="font-semibold">{t("What you set out to do")}</h3>
    <p className="max-w-text text-muted text-sm">
      {t(
        "Two rounds are only compared where that is fair to those who answered; elsewhere the earlier figure is left out. Having tried is worth more than a figure that moves.",
      )}
    </p>
    <Table label={t("Goals and what others see")} inset={false}>
      <thead>
        <tr>
          <Th>{t("Your goal")}</Th>
          <Th>{t("Others then")}</Th>
          <Th>{t("Others now")}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <Th scope="row">
              {row.skill}
              <span className="block font-normal">{row.goal}</span>
              <span className="block font-normal text-faint text-xs">
                {row.isDone
                  ? t("Set after “{round}”, reached", { round: row.round })
                  : t("Set after “{round}”", { round: row.round })}
              </span>
            </Th>
            <Td className="figures min-w-16">{row.before ?? "–"}</Td>
            <Td className="figures min-w-28">
              {row.now}
              <span className="block text-muted text-xs">{row.change}</span>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  </div>
);
