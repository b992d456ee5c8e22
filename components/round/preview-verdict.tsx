import { type PreviewItem, type Prospect, prospectOf } from "@/components/round/forecast-words";
import { Notice } from "@/components/ui/notice";
import { formatNumber, plural, t } from "@/lib/i18n";

/** The preview in one sentence: how many people would see too little. */
export const PreviewVerdict = ({ items, share }: { items: readonly PreviewItem[]; share: number }) => {
  const count = (prospect: Prospect) => items.filter((item) => prospectOf(item) === prospect).length;
  const [nothing, risky, merged] = [count("nothing"), count("risky"), count("merged")];
  const percent = formatNumber(Math.round(share * 100));
  if (nothing + risky === 0)
    return (
      <Notice tone="success" title={t("Everybody here will see anonymous figures")}>
        {merged > 0
          ? plural(
              merged,
              {
                one: "Also if only {percent} % answer. For # person small groups are shown together with others.",
                other:
                  "Also if only {percent} % answer. For # people small groups are shown together with others.",
              },
              { percent },
            )
          : t("Also if only {percent} % answer.", { percent })}
      </Notice>
    );
  return (
    <Notice tone="warning" title={t("Some would see too little")}>
      <ul className="grid gap-0.5">
        {nothing > 0 ? (
          <li>
            {plural(nothing, {
              one: "# person would see no anonymous figures, even if everybody answers.",
              other: "# people would see no anonymous figures, even if everybody answers.",
            })}
          </li>
        ) : null}
        {risky > 0 ? (
          <li>
            {plural(
              risky,
              {
                one: "# person would see no anonymous figures if only {percent} % answer.",
                other: "# people would see no anonymous figures if only {percent} % answer.",
              },
              { percent },
            )}
          </li>
        ) : null}
      </ul>
    </Notice>
  );
};
