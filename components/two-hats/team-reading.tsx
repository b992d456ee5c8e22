import { Chapter } from "@/components/two-hats/chapter";
import { HUES } from "@/components/two-hats/hues";
import { t } from "@/lib/i18n";

const reading = () => [
  {
    title: t("Strong in leadership alone"),
    rule: HUES.leadership.rule,
    text: t("The team may feel inspired and still lack focus: much is begun, and less of it arrives."),
  },
  {
    title: t("Strong in management alone"),
    rule: HUES.management.rule,
    text: t(
      "The team stays organised and may miss its chances to grow: all runs well, in the same direction as last year.",
    ),
  },
  {
    title: t("Strong in both"),
    rule: "border-shared",
    text: t("The best teams know when to lead, when to manage, and when to do the two at once."),
  },
];

export const TeamReading = () => (
  <Chapter
    id="team"
    title={t("Reading a team")}
    lead={t(
      "Nobody has to be good at everything. In a small team one person may wear both hats; a larger one can share them out. What counts is that every skill is covered by somebody, not that everybody has every skill.",
    )}
  >
    <dl className="grid gap-8 md:grid-cols-3">
      {reading().map(({ title, rule, text }) => (
        <div key={title} className={`border-t-2 pt-3 ${rule}`}>
          <dt className="font-semibold">{title}</dt>
          <dd className="mt-1 text-muted">{text}</dd>
        </div>
      ))}
    </dl>
  </Chapter>
);
