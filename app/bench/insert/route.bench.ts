import { NOBODY } from "@/lib/access/caller";
import { restCaller } from "@/lib/doors/rest-caller";
import { insertBallot } from "@/tests/bench/baseline";

/** The baseline of sending: the session and one INSERT of a ballot of the same size. */
export const PUT = async (request: Request): Promise<Response> => {
  const caller = await restCaller(request, new Date());
  if (caller === NOBODY) return new Response(null, { status: 401 });
  const { orgId, roundId } = await request.json();
  await insertBallot(String(orgId), String(roundId));
  return Response.json({ state: "sent" });
};
