import { MAKERS } from "@/components/document/makers";
import type { Caller } from "@/lib/access/caller";
import { invitationToken, newToken } from "@/lib/access/token";
import { createToken } from "@/lib/data/tokens";
import { restDoor } from "@/lib/doors/rest";

export type Reply = { status: number; headers: Headers; text: string; json: Record<string, unknown> };

type Options = { headers?: Record<string, string>; raw?: BodyInit };
export type Client = (method: string, path: string, body?: unknown, options?: Options) => Promise<Reply>;

const read = async (response: Response): Promise<Reply> => {
  const text = await response.text();
  const isJson = /[/+]json/.test(response.headers.get("content-type") ?? "");
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: isJson ? (JSON.parse(text) as Record<string, unknown>) : {},
  };
};

/** Talks to the REST door as a program with this bearer token would. */
export const clientOf =
  (token: string | null): Client =>
  async (method, path, body, { headers = {}, raw } = {}) => {
    const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const request = new Request(`http://localhost:3000/api/v1${path}`, {
      method,
      headers: {
        Authorization: token ? `Bearer ${token}` : "Bearer",
        ...(sent === undefined ? {} : { "Content-Type": "application/json" }),
        ...headers,
      },
      ...(sent === undefined ? {} : { body: sent }),
    });
    const segments = path.split("?")[0]!.split("/").slice(1).map(decodeURIComponent);
    return read(await restDoor(request, segments, MAKERS));
  };

export const tokenOf = async (
  caller: Caller,
  origin: "settings" | "operator" = "settings",
): Promise<string | null> => {
  if (caller.kind === "outsider") return invitationToken(caller);
  if (caller.kind !== "user") return null;
  const { token, hash } = newToken();
  await createToken({ userId: caller.userId, name: "test", hash, origin });
  return token;
};

/** The client of somebody by a personal token, or of an outsider by the invitation's. */
export const clientFor = async (caller: Caller, origin?: "settings" | "operator"): Promise<Client> =>
  clientOf(await tokenOf(caller, origin));
