import type { Call } from "@/lib/access/call";
import { examineInstallation } from "@/lib/loaders/checkup";
import { makeBackup, restoreInstallation } from "@/lib/operations/backup";
import { operateAccountErase } from "@/lib/operations/erasure";

/**
 * What the command line alone can do. These stand in no list that the web server knows: whoever found a way into it
 * would find neither a copy of everything there nor a way to put another in its place.
 */
export const OPERATOR_CALLS = [
  makeBackup,
  restoreInstallation,
  examineInstallation,
  operateAccountErase,
] as unknown as readonly Call[];
