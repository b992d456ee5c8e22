import { callerOfBearer } from "@/lib/access/bearer";
import { type Caller, NOBODY } from "@/lib/access/caller";
import { sessionCaller } from "@/lib/auth";
import { isSameOrigin } from "./origin";

/** Whoever sends this request: by a bearer token if there is one, else by the session's cookie. */
export const restCaller = async (request: Request, now: Date): Promise<Caller> => {
  const authorization = request.headers.get("authorization");
  if (authorization) {
    const token = /^Bearer\s+(\S+)$/i.exec(authorization)?.[1];
    return token ? callerOfBearer(token, now) : NOBODY;
  }
  return request.method === "GET" || isSameOrigin(request) ? sessionCaller() : NOBODY;
};
