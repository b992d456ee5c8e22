import type { Route } from "next";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Stack } from "@/components/ui/stack";
import { t } from "@/lib/i18n";

type ReaderNoticeProps = { name: string; isShared: boolean };

/** Who else reads somebody's report is told why, and that it is seen. */
export const ReaderNotice = ({ name, isShared }: ReaderNoticeProps) => (
  <div className="mb-6 print:hidden">
    <Notice
      title={
        isShared
          ? t("{name} shares this report with you", { name })
          : t("The round names you as a reader of this report")
      }
    >
      {isShared
        ? t("{name} sees on which days you open it, and can take it back at any time.", { name })
        : t("{name} sees on which days you open it.", { name })}
    </Notice>
  </div>
);

type BeforeReadingProps = { name: string; round: string; href: Route };

/** Before the first figure: whoever gave feedback can take the own answer away from what is shown. */
export const BeforeReading = ({ name, round, href }: BeforeReadingProps) => (
  <Stack gap="loose">
    <PageHeader title={t("Before you read")} kicker={round} />
    <Notice
      tone="warning"
      title={t("{name} shares this report with you, and you answered about {name}", { name })}
      actions={<LinkButton href={href}>{t("Read the report")}</LinkButton>}
    >
      <div className="grid max-w-text gap-2">
        <p>
          {t(
            "Your own answer may be in its figures. For you each of them is made of one person fewer, so you could come closer than others to what your colleagues said. They were promised that nobody tries.",
          )}
        </p>
        <p>
          {t("{name} was told of this before sharing, and sees on which days you open the report.", { name })}
        </p>
      </div>
    </Notice>
  </Stack>
);
