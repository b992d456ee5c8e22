import { reminderButton, reminderDoor } from "@/lib/doors/reminder-link";

type Context = { params: Promise<{ token: string }> };

export const GET = async (_request: Request, { params }: Context): Promise<Response> =>
  reminderButton((await params).token);

export const POST = async (request: Request, { params }: Context): Promise<Response> =>
  reminderDoor(request, (await params).token);
