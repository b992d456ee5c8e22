import { Chapter } from "@/components/two-hats/chapter";
import { STANDARD_FRAMEWORK } from "@/lib/domain/framework";
import { PLACES } from "@/lib/domain/scale";
import type { Dimension } from "@/lib/domain/skill";
import { t } from "@/lib/i18n";

const dotOf = (place: number): string => {
  if (place < 0) return "bg-management";
  return place > 0 ? "bg-leadership" : "bg-shared";
};

const Track = () => (
  <span aria-hidden="true" className="relative flex items-center justify-between">
    <span className="absolute inset-x-0 h-px bg-edge" />
    {PLACES.map((place) => (
      <span key={place} className="relative flex size-5 items-center justify-center bg-surface">
        <span className={`size-2.5 rounded-full ${dotOf(place)}`} />
      </span>
    ))}
  </span>
);

const StyleScale = ({ dimension }: { dimension: Dimension }) => (
  <li className="border-b py-5 last:border-b-0">
    <h3 className="font-semibold">{dimension.name}</h3>
    <div className="mt-3 grid grid-cols-2 items-center gap-x-6 gap-y-3 md:grid-cols-[1fr_16rem_1fr]">
      <div className="col-span-2 md:order-2 md:col-span-1">
        <Track />
      </div>
      <p className="self-start md:order-1">
        <span className="block text-sm font-medium text-management">{t("Management")}</span>
        {dimension.managementPole}
      </p>
      <p className="self-start text-right md:order-3 md:text-left">
        <span className="block text-sm font-medium text-leadership">{t("Leadership")}</span>
        {dimension.leadershipPole}
      </p>
    </div>
  </li>
);

export const StyleScales = () => (
  <Chapter
    id="style"
    title={t("A matter of style")}
    lead={t(
      "Beside the skills there are {count} scales of style. They do not run from bad to good: either end is right somewhere, and a place in the middle is a place like any other. What helps is to know where you stand, and whether others see you there.",
      { count: STANDARD_FRAMEWORK.dimensions.length },
    )}
  >
    <ul className="border-t">
      {STANDARD_FRAMEWORK.dimensions.map((dimension) => (
        <StyleScale key={dimension.key} dimension={dimension} />
      ))}
    </ul>
  </Chapter>
);
