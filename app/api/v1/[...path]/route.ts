import { MAKERS } from "@/components/document/makers";
import { restDoor } from "@/lib/doors/rest";

type Context = { params: Promise<{ path: string[] }> };

const door = async (request: Request, { params }: Context): Promise<Response> =>
  restDoor(request, (await params).path, MAKERS);

export { door as DELETE, door as GET, door as PATCH, door as POST, door as PUT };
