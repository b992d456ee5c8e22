import { PageJumps } from "@/components/shell/page-jumps";
import { t } from "@/lib/i18n";

export const MAIN_ID = "main";

export const SkipLink = () => (
  <>
    <a
      href={`#${MAIN_ID}`}
      className="sr-only z-50 rounded-md bg-accent px-4 py-2 font-medium text-accent-ink text-sm focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
    >
      {t("Skip to the content")}
    </a>
    <PageJumps />
  </>
);
