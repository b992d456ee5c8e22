import { openApi } from "@/lib/doors/openapi";

export const GET = (): Response =>
  Response.json(openApi(), { headers: { "Cache-Control": "public, max-age=300" } });
