import { confirmAddress } from "@/lib/doors/confirm";

/**
 * The button of the sign-in page posts here. A plain redirect, since a server action would fetch its target
 * ahead of the browser, and that would use the link up.
 */
export const POST = async (request: Request): Promise<Response> =>
  new Response(null, { status: 303, headers: { Location: await confirmAddress(request) } });
