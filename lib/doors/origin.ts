import { env } from "@/lib/env";

/**
 * A page of another site cannot use the visitor's cookie: browsers say where a request comes from. Our own is the public
 * address, which not every proxy passes on, and the name by which we were asked.
 */
export const isSameOrigin = (request: Request): boolean => {
  const site = request.headers.get("sec-fetch-site");
  if (site) return site === "same-origin" || site === "none";
  const origin = request.headers.get("origin");
  if (!origin || !URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  const asked = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  return host === asked || host === new URL(env().AUTH_URL).host;
};
