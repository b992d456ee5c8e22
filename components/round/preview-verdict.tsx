import { Notice } from "@/components/ui/notice";
import { formatNumber, plural, t } from "@/lib/i18n";
import type { PreviewOutput } from "@/lib/schemas/preview";

type PreviewVerdictProps = { summary: PreviewOutput["summary"]; share: number };

/** The preview in one sentence: how many people would see too little. */
export const PreviewVerdict = ({ summary, share }: PreviewVerdictProps) => {
  const { nothing, risky, merged } = summary.prospects;
  const percent = formatNumber(Math.round(share * 100));
  const also = alsoLines(summary);
  if (nothing + risky === 0)
    return (
      <Notice tone="success" title={t("Everybody here will see anonymous figures")}>
        <p>
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
        </p>
        <List lines={also} />
      </Notice>
    );
  const lines = [
    ...(nothing > 0
      ? [
          plural(nothing, {
            one: "# person would see no anonymous figures, even if everybody answers.",
            other: "# people would see no anonymous figures, even if everybody answers.",
          }),
        ]
      : []),
    ...(risky > 0
      ? [
          plural(
            risky,
            {
              one: "# person would see no anonymous figures if only {percent} % answer.",
              other: "# people would see no anonymous figures if only {percent} % answer.",
            },
            { percent },
          ),
        ]
      : []),
  ];
  return (
    <Notice tone="warning" title={t("Some would see too little")}>
      <List lines={[...lines, ...also]} />
    </Notice>
  );
};

const alsoLines = ({ signs, changed }: PreviewOutput["summary"]): string[] => [
  ...(signs > 0
    ? [
        plural(signs, {
          one: "For # person the choice of raters is worth a look.",
          other: "For # people the choice of raters is worth a look.",
        }),
      ]
    : []),
  ...(changed > 0
    ? [
        plural(changed, {
          one: "For # person there would be no trend in some group, since a few raters are not the same as last time.",
          other:
            "For # people there would be no trend in some group, since a few raters are not the same as last time.",
        }),
      ]
    : []),
];

const List = ({ lines }: { lines: readonly string[] }) =>
  lines.length > 0 ? (
    <ul className="grid gap-0.5">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  ) : null;
