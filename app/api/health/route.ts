import { readHealth } from "@/lib/loaders/health";

export const dynamic = "force-dynamic";

export const GET = async (): Promise<Response> => {
  const health = await readHealth();
  return Response.json(health, { status: health.ok ? 200 : 503, headers: { "Cache-Control": "no-store" } });
};
