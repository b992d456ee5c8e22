import { NOBODY } from "@/lib/access/caller";
import { restCaller } from "@/lib/doors/rest-caller";
import { countSessions } from "@/tests/bench/baseline";

/** The baseline of reads: the session and one query. */
export const GET = async (request: Request): Promise<Response> => {
  const caller = await restCaller(request, new Date());
  if (caller === NOBODY) return new Response(null, { status: 401 });
  return Response.json({ rows: await countSessions() });
};
