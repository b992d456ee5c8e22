import { Section } from "@/components/ui/section";
import type { Dimension } from "@/lib/domain/skill";
import { t } from "@/lib/i18n";

/** The style dimensions: two poles each, neither of them better. */
export const DimensionList = ({ dimensions }: { dimensions: readonly Dimension[] }) => (
  <Section
    title={t("Style")}
    lead={t(
      "Scales between two poles. Neither end is better; where somebody stands says which hat they reach for.",
    )}
  >
    <ul className="divide-y divide-line rounded-lg border border-line bg-raised">
      {dimensions.map(({ key, name, managementPole, leadershipPole }) => (
        <li key={key} className="grid gap-x-6 gap-y-1 px-4 py-3 sm:grid-cols-[8rem_1fr_1fr] sm:px-5">
          <h3 className="font-medium">{name}</h3>
          <p className="text-sm">
            <span className="block text-management text-xs">{t("Management")}</span>
            {managementPole}
          </p>
          <p className="text-sm">
            <span className="block text-leadership text-xs">{t("Leadership")}</span>
            {leadershipPole}
          </p>
        </li>
      ))}
    </ul>
  </Section>
);
