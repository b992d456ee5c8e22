import { type NextRequest, NextResponse } from "next/server";
import { isExpectedHost } from "@/lib/access/host";
import { CONFIRM_COOKIE } from "@/lib/doors/confirm-cookie";
import { withTarget } from "@/lib/doors/target-header";
import { env } from "@/lib/env";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

/** Stands before every page and every door, and so knows as little as it can: no database, no session. */
export const proxy = (request: NextRequest): NextResponse => {
  const { AUTH_URL, EMBEDDED } = env();
  if (EMBEDDED && !isExpectedHost(request.headers.get("host"), AUTH_URL))
    return new NextResponse(t("This server does not answer under this name."), { status: 421 });
  const response = NextResponse.next({ request: { headers: withTarget(request.headers, request.nextUrl) } });
  // A page cannot set a cookie while it is shown.
  if (request.nextUrl.pathname === ROUTES.confirm)
    response.cookies.set({ ...CONFIRM_COOKIE, secure: AUTH_URL.startsWith("https:") });
  return response;
};

export const config = {
  matcher: [
    "/sign-in/confirm",
    // Nobody is signed in: the page is told its own address, so that it can lead back after signing in.
    {
      source: "/(o|account)/:path*",
      missing: [
        { type: "cookie", key: "authjs.session-token" },
        { type: "cookie", key: "__Secure-authjs.session-token" },
      ],
    },
    // Standing here costs a request about as much as an empty answer. So not before files that are the same for
    // everybody, nor where the name is the machine's own, nor where the browser shows a session of an https address,
    // which no page under another name could have put there.
    {
      source: "/((?!_next/|icon\\.svg).*)",
      missing: [
        { type: "host", value: "localhost|127\\.0\\.0\\.1" },
        { type: "cookie", key: "__Secure-authjs.session-token" },
      ],
    },
  ],
};
