import type { Problem, ProblemKind, Result } from "@/lib/errors";
import { PROBLEMS } from "@/lib/errors";
import { t } from "@/lib/i18n";
import type { ImportOutput } from "@/lib/schemas/member-import";

type Sent = {
  org: string;
  list: Blob;
  dryRun: boolean;
  /** how much of the list has left, from 0 to 1 */
  onSent: (share: number) => void;
};

const broken = (): Problem => ({
  ok: false,
  kind: "conflict",
  code: "unreachable",
  detail: t("The server did not answer. Your list is still here: check your connection and try again."),
});

const problemOf = (status: number, body: unknown): Problem => {
  const kinds = Object.keys(PROBLEMS) as ProblemKind[];
  const kind = kinds.find((known) => PROBLEMS[known].status === status) ?? "unexpected";
  const { code, detail } = (body ?? {}) as { code?: unknown; detail?: unknown };
  if (typeof code !== "string" || typeof detail !== "string") return broken();
  return { ok: false, kind, code, detail };
};

/** Sends a list as its bytes, as a program would: a form's action takes less, and cannot tell how much has left. */
export const sendList = ({ org, list, dryRun, onSent }: Sent): Promise<Result<ImportOutput>> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/v1/orgs/${org}/members/import?dryRun=${dryRun}`);
    request.setRequestHeader("Content-Type", "text/csv");
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 1);
    request.upload.onload = () => onSent(1);
    request.onerror = () => resolve(broken());
    request.onload = () => {
      const { status, response } = request;
      const isGood = status === 200 && response !== null;
      resolve(isGood ? { ok: true, value: response as ImportOutput } : problemOf(status, response));
    };
    request.send(list);
  });
