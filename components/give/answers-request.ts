import type { Answers } from "@/lib/domain/answers";
import { t } from "@/lib/i18n";
import type { FormOutput } from "@/lib/schemas/form";

/** The invitation, and who writes: a member by the session's cookie, an outsider by the link's token. */
export type Way = { readonly invitation: string; readonly token: string | null };

export type SavedForm = Pick<FormOutput, "state" | "draft">;

export type AnswerState = "draft" | "sent";

/** A save that was not taken, with the stable word for the reason and a sentence for people. */
export class RequestProblem extends Error {
  override readonly name = "RequestProblem";
  constructor(
    readonly code: string,
    detail: string,
    /** what is saved instead, where the answers were changed elsewhere */
    readonly saved: SavedForm | null = null,
  ) {
    super(detail);
  }
}

const PATIENCE = 20_000;
const UNREACHABLE = "unreachable";

const unreachable = () => new RequestProblem(UNREACHABLE, t("The server cannot be reached."));

/** The server may take it later, just as it is. */
export const isPassing = (problem: RequestProblem): boolean => problem.code === UNREACHABLE;

/** An outsider's link was taken back or replaced by a newer one while the form was open. */
export const LINK_ENDED = "link_ended";

const ENDS: readonly string[] = ["round_closed", "not_found", LINK_ENDED];

/** The round takes nothing any more, or the way in is gone: there is nothing left to save. */
export const isEnd = (problem: RequestProblem): boolean => ENDS.includes(problem.code);

const problemOf = (
  body: { code?: unknown; detail?: unknown; errors?: { message?: unknown }[] },
  token: string | null,
): RequestProblem => {
  const message = body.errors?.[0]?.message ?? body.detail;
  // with a link nobody signs in: a link that is nobody's has ended
  const code = token && body.code === "nobody" ? LINK_ENDED : body.code;
  return new RequestProblem(String(code ?? "refused"), String(message ?? t("The server did not take this.")));
};

const request = async <T>(
  path: string,
  { token, ...init }: RequestInit & { token: string | null },
): Promise<T> => {
  const response = await fetch(`/api/v1/${path}`, {
    ...init,
    cache: "no-store",
    signal: AbortSignal.timeout(PATIENCE),
    headers: {
      ...(init.body ? { "Content-Type": "application/json" } : {}),
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
    },
  }).catch(() => null);
  if (!response || response.status >= 500 || response.status === 429) throw unreachable();
  // a proxy or a captive portal answers with a page of its own
  const body = await response.json().catch(() => null);
  if (body === null) throw unreachable();
  if (!response.ok) throw problemOf(body, token);
  return body;
};

export const readSaved = ({ invitation, token }: Way): Promise<SavedForm> =>
  request(`invitations/${invitation}`, { method: "GET", token });

export type Save = {
  answers: Answers;
  state: AnswerState;
  /** what is saved over */
  edition: string | null;
};

/** Saves all answers at once. `keepalive` lets it arrive when the page is left meanwhile. */
export const putAnswers = (
  { invitation, token }: Way,
  { answers, state, edition }: Save,
): Promise<{ edition: string }> =>
  request(`invitations/${invitation}/answers`, {
    method: "PUT",
    token,
    keepalive: true,
    body: JSON.stringify({ ...answers, state, edition }),
  });

export const decline = ({ invitation, token }: Way): Promise<unknown> =>
  request(`invitations/${invitation}/decline`, { method: "POST", token });

export type Owed = {
  id: string;
  org: { slug: string };
  round: { id: string };
  subject: { name: string };
  relationship: string;
  state: string;
};

/** What the signed-in person is asked to give. */
export const listOwed = async (): Promise<Owed[]> =>
  (await request<{ items: Owed[] }>("me/invitations", { method: "GET", token: null })).items;
