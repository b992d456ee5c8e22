import { callerOfBearer } from "@/lib/access/bearer";
import { type Caller, NOBODY } from "@/lib/access/caller";
import { sessionCaller } from "@/lib/auth";

/** A page of another site cannot use the visitor's cookie: browsers say where a request comes from. */
const isSameOrigin = (request: Request): boolean => {
  if (request.method === "GET") return true;
  const site = request.headers.get("sec-fetch-site");
  if (site) return site === "same-origin" || site === "none";
  const origin = request.headers.get("origin");
  if (!origin) return false;
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  return URL.canParse(origin) && new URL(origin).host === host;
};

/** Whoever sends this request: by a bearer token if there is one, else by the session's cookie. */
export const restCaller = async (request: Request, now: Date): Promise<Caller> => {
  const authorization = request.headers.get("authorization");
  if (authorization) {
    const token = /^Bearer\s+(\S+)$/i.exec(authorization)?.[1];
    return token ? callerOfBearer(token, now) : NOBODY;
  }
  return isSameOrigin(request) ? sessionCaller() : NOBODY;
};
