import type { GoalProgress } from "@/components/growth/goal-progress";
import { Table, Td, Th } from "@/components/ui/table";
import { t } from "@/lib/i18n";

/** What one set out to do after an earlier report, and what others see now. */
export const GoalTable = ({ rows }: { rows: readonly GoalProgress[] }) => (
  <div className="grid gap-2">
    <h3 className="font-semibold">{t("What you set out to do")}</h3>
    <p className="max-w-text text-muted text-sm">
      {t(
        "Two rounds are only compared where that is fair to those who answered; elsewhere the figure of then is left out. Having tried is worth more than a figure that moves.",
      )}
    </p>
    <Table label={t("Goals and what others see")} inset={false}>
      <thead>
        <tr>
          <Th>{t("Skill")}</Th>
          <Th>{t("Your goal")}</Th>
          <Th>{t("Others then")}</Th>
          <Th>{t("Others now")}</Th>
          <Th>{t("In words")}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <Th scope="row">{row.skill}</Th>
            <Td className="min-w-40">
              {row.goal}
              <span className="block text-faint text-xs">
                {row.isDone
                  ? t("Set after {round}, reached", { round: row.round })
                  : t("Set after {round}", { round: row.round })}
              </span>
            </Td>
            <Td className="figures min-w-20">{row.before ?? "–"}</Td>
            <Td className="figures min-w-20">{row.now}</Td>
            <Td className="figures min-w-32">{row.change}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  </div>
);
