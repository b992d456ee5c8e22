import { buttonStyle } from "@/components/ui/button-style";
import { t } from "@/lib/i18n";
import { ROUTES, withTo } from "@/lib/routes";

/** The way in through the company's provider, above the way by mail. A plain link: it leads out of this site. */
export const CompanySignIn = ({ company, to }: { company: string; to: string | null }) => (
  <>
    <a
      href={withTo(ROUTES.companySignIn, to)}
      className={buttonStyle({ variant: "primary", size: "large", className: "w-full wrap-anywhere" })}
    >
      {t("Sign in with {company}", { company })}
    </a>
    <p className="flex items-center gap-3 text-faint text-sm before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
      {t("or")}
    </p>
  </>
);
