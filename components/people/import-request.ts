import { longCall } from "@/components/ui/long-call";
import type { Result } from "@/lib/errors";
import { t } from "@/lib/i18n";
import type { Headway } from "@/lib/schemas/headway";
import type { ImportOutput } from "@/lib/schemas/member-import";

type Sent = {
  org: string;
  list: Blob;
  dryRun: boolean;
  /** how much of the list has left, from 0 to 1 */
  onSent: (share: number) => void;
  onHeadway: (headway: Headway) => void;
};

/** Sends a list as its bytes. */
export const sendList = ({ org, list, dryRun, ...heard }: Sent): Promise<Result<ImportOutput>> =>
  longCall({
    path: `orgs/${org}/members/import?dryRun=${dryRun}`,
    body: list,
    type: "text/csv",
    unreachable: t(
      "The server did not answer. Your list is still here: check your connection and try again.",
    ),
    ...heard,
  });
