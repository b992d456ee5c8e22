import { PROBLEMS, type Problem } from "@/lib/errors";

/** RFC 9457: a problem as programs read it. Never a stack, a query or an inner message. */
export const problemResponse = (
  { kind, code, detail, errors }: Problem,
  headers: HeadersInit = {},
): Response => {
  const { status, title } = PROBLEMS[kind];
  return Response.json(
    {
      type: `urn:bothhats:problem:${code.replaceAll("_", "-")}`,
      title,
      status,
      code,
      detail,
      ...(errors ? { errors } : {}),
    },
    { status, headers: { ...privately(headers), "Content-Type": "application/problem+json" } },
  );
};

/** What a person may see is for nobody's cache. */
export const privately = (headers: HeadersInit = {}): Record<string, string> => ({
  "Cache-Control": "private, no-store",
  ...Object.fromEntries(new Headers(headers)),
});
