import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { CaughtMail, Mailbox } from "./mailbox";

/** Lets the workers of a browser run look into a mailbox that lives in the process which started them. */
export async function openMailboxDoor(mailbox: Mailbox) {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const to = searchParams.get("to") ?? "";
    const answer = (status: number, body: unknown) => response.writeHead(status).end(JSON.stringify(body));
    if (pathname === "/refuse") return answer(200, await mailbox.refuse(to));
    if (pathname === "/accept") return answer(200, await mailbox.accept(to));
    try {
      const subject = searchParams.get("subject") ?? "";
      answer(200, await mailbox.next(to, { timeout: Number(searchParams.get("timeout")), subject }));
    } catch (error) {
      answer(404, String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, close };
}

/** The mailbox behind a door, seen from another process. */
export function reachMailbox(doorUrl: string): Mailbox {
  const ask = (pathname: string, query: Record<string, string>) =>
    fetch(`${doorUrl}${pathname}?${new URLSearchParams(query)}`);
  return {
    async next(to, { timeout = 10_000, subject = "" } = {}) {
      const response = await ask("/next", { to, timeout: String(timeout), subject });
      if (!response.ok) throw new Error(await response.json());
      return (await response.json()) as CaughtMail;
    },
    refuse: async (to) => void (await ask("/refuse", { to })),
    accept: async (to) => void (await ask("/accept", { to })),
  };
}
