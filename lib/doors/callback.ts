import type { NextRequest } from "next/server";
import { handlers } from "@/lib/auth";
import { buttonAddress } from "./confirm";
import { hasSeenButton } from "./confirm-cookie";
import { CALLBACK, companyCallback } from "./single-sign-on";

/** next-auth's own pages; a link is taken up only in a browser that was shown the button. */
export const authDoor = async (request: NextRequest): Promise<Response> => {
  if (request.nextUrl.pathname === CALLBACK) return companyCallback(request);
  if (request.nextUrl.pathname.startsWith("/api/auth/callback/") && !hasSeenButton(request))
    return new Response(null, { status: 303, headers: { Location: buttonAddress(new URL(request.url)) } });
  return handlers.GET(request);
};
