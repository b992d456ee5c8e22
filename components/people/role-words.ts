import type { Role } from "@/lib/domain/policy";
import { t } from "@/lib/i18n";

export const ROLE_WORDS: Readonly<Record<Role, { name: string; may: string }>> = {
  owner: {
    name: t("Owner"),
    may: t("Runs rounds, changes people and settings, and can delete the organisation."),
  },
  admin: { name: t("Admin"), may: t("Runs rounds and changes people. Reads no report that is not theirs.") },
  member: { name: t("Member"), may: t("Gives feedback and reads their own reports.") },
};
