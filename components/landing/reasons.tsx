import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

const REASONS = [
  {
    title: t("A promise that is tested by attack"),
    text: t(
      "Hiding small groups is not enough: a subtraction still gives people away. Here every published figure is made of a whole group, figures never overlap, and answers are sealed until the close and destroyed after it. Our own tests attack this.",
    ),
  },
  {
    title: t("Figures that know what they do not know"),
    text: t(
      "Few people answer, and most of one rating is the rater. So each gap comes with its uncertainty, and “not enough to tell” is an answer like any other.",
    ),
  },
  {
    title: t("Both hats, side by side"),
    text: t(
      "Leadership and management are two lists with a common core. One person wears both hats, and a team needs both: nobody is ranked, and neither side is the better one.",
    ),
  },
] as const;

export const Reasons = () => (
  <Section title={t("Why Bothhats")}>
    <div className="grid gap-8 sm:grid-cols-3">
      {REASONS.map(({ title, text }) => (
        <div key={title} className="grid content-start gap-2">
          <h3 className="font-semibold">{title}</h3>
          <p className="text-muted">{text}</p>
        </div>
      ))}
    </div>
    <p>
      <TextLink href={ROUTES.method}>{t("How every figure is made, and what is promised")}</TextLink>
    </p>
  </Section>
);
