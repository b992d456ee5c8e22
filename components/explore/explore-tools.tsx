import type { ExploreName } from "@/components/charts/frame";
import { seriesNames } from "@/components/report/series-names";
import type { Seen } from "@/components/report/view";
import { buttonStyle } from "@/components/ui/button-style";
import type { Report } from "@/lib/domain/report";
import { t } from "@/lib/i18n";

type ExploreToolsProps = {
  name: ExploreName;
  report: Report;
  seen: Seen;
  onSeen: (seen: Seen) => void;
};

/** What can be changed in the chart: the third view, and the order of the rows. */
export const ExploreTools = ({ name, report, seen, onSeen }: ExploreToolsProps) => {
  const hasManager = report.method.manager?.answered === true && name !== "levels" && name !== "trend";
  const { manager } = seriesNames(report, seen.own);
  return (
    <div className="flex flex-wrap items-center gap-2 empty:hidden">
      {hasManager ? (
        <Switch isOn={seen.showsManager} onChange={(showsManager) => onSeen({ ...seen, showsManager })}>
          {t("View of {manager}", { manager })}
        </Switch>
      ) : null}
      {name === "gaps" ? (
        <Switch
          isOn={seen.sort === "gap"}
          onChange={(isSorted) => onSeen({ ...seen, sort: isSorted ? "gap" : "meaning" })}
        >
          {t("Largest difference first")}
        </Switch>
      ) : null}
    </div>
  );
};

type SwitchProps = { isOn: boolean; onChange: (isOn: boolean) => void; children: string };

const Switch = ({ isOn, onChange, children }: SwitchProps) => (
  <button
    type="button"
    aria-pressed={isOn}
    className={buttonStyle({
      size: "small",
      className: "aria-pressed:border-ink aria-pressed:bg-shared-soft",
    })}
    onClick={() => onChange(!isOn)}
  >
    {children}
  </button>
);
