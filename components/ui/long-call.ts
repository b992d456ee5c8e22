import type { FieldError, Problem, ProblemKind, Result } from "@/lib/errors";
import { PROBLEMS } from "@/lib/errors";
import type { Headway } from "@/lib/schemas/headway";

type LongCall = {
  /** below /api/v1 */
  path: string;
  body: Blob | string;
  type: string;
  /** how much of the body has left, from 0 to 1 */
  onSent?: (share: number) => void;
  onHeadway: (headway: Headway) => void;
  /** what it means that no answer came */
  unreachable: string;
};

type Line = Headway | { status: number; body: unknown };

const problemOf = (status: number, body: unknown): Problem | null => {
  const kinds = Object.keys(PROBLEMS) as ProblemKind[];
  const kind = kinds.find((known) => PROBLEMS[known].status === status) ?? "unexpected";
  const { code, detail, errors } = (body ?? {}) as {
    code?: unknown;
    detail?: unknown;
    errors?: FieldError[];
  };
  if (typeof code !== "string" || typeof detail !== "string") return null;
  return { ok: false, kind, code, detail, ...(errors ? { errors } : {}) };
};

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};

/** Reads a text that grows, line by line, each line once. */
const lineReader = (read: (line: Line) => void) => {
  let at = 0;
  return (text: string): void => {
    for (let end = text.indexOf("\n", at); end >= 0; end = text.indexOf("\n", at)) {
      const line = parsed(text.slice(at, end));
      at = end + 1;
      if (typeof line === "object" && line !== null) read(line as Line);
    }
  };
};

/**
 * Asks for something that takes long, as a program would: a form's action could tell neither how much has left nor how
 * far the server has come.
 */
export const longCall = <T>({
  path,
  body,
  type,
  onSent,
  onHeadway,
  unreachable,
}: LongCall): Promise<Result<T>> =>
  new Promise((resolve) => {
    const broken: Problem = { ok: false, kind: "conflict", code: "unreachable", detail: unreachable };
    const end = (status: number, answer: unknown): void =>
      resolve(
        status === 200 && answer !== null
          ? { ok: true, value: answer as T }
          : (problemOf(status, answer) ?? broken),
      );
    const request = new XMLHttpRequest();
    const read = lineReader((line) => ("stage" in line ? onHeadway(line) : end(line.status, line.body)));
    request.open("POST", `/api/v1/${path}`);
    request.setRequestHeader("Content-Type", type);
    request.setRequestHeader("Accept", "application/x-ndjson, application/json");
    if (onSent) {
      request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 1);
      request.upload.onload = () => onSent(1);
    }
    request.onprogress = () => read(request.responseText);
    request.onerror = () => resolve(broken);
    request.onload = () => {
      const isLines = request.getResponseHeader("Content-Type")?.includes("ndjson") ?? false;
      if (!isLines) return end(request.status, parsed(request.responseText));
      read(request.responseText);
      // Lines that end without an answer were broken off on their way.
      resolve(broken);
    };
    request.send(body);
  });
