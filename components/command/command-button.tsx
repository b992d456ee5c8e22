import { Icon } from "@/components/ui/icon";
import { t } from "@/lib/i18n";

/** Opens the command menu, which needs a script: without one it is not there. */
export const CommandButton = () => (
  <button
    type="button"
    data-command=""
    aria-haspopup="dialog"
    aria-keyshortcuts="Control+K Meta+K"
    className="flex min-h-9 min-w-9 cursor-pointer items-center justify-center gap-2 rounded-md px-2 text-muted text-sm hover:bg-sunken hover:text-ink lg:min-h-8 lg:w-full lg:justify-start lg:border lg:border-line lg:bg-raised noscript:hidden"
  >
    <Icon name="search" />
    <span className="sr-only lg:not-sr-only">{t("Search")}</span>
    <span aria-hidden="true" className="ml-auto hidden font-sans text-faint text-xs lg:block">
      {t("Ctrl K")}
    </span>
  </button>
);
