import { setImmediate as pause } from "node:timers/promises";
import type { Rest } from "@/lib/access/call";
import type { Tell } from "@/lib/access/headway";
import { wishesOf } from "./forms";
import { privately } from "./problem";

/** One JSON value in each line: how far a call has come, and at last its answer with the status it would have had. */
export const LINES = "application/x-ndjson";

const OTHERWISE: readonly string[] = ["application/json", "application/*", "*/*"];

/** True if lines are more welcome than one answer at the end. */
export const wantsLines = (request: Request, { stages }: Rest): boolean => {
  if (!stages) return false;
  const wishes = wishesOf(request.headers.get("accept") ?? "");
  return wishes.find((type) => type === LINES || OTHERWISE.includes(type)) === LINES;
};

const WRITER = new TextEncoder();

/**
 * Answers in lines while the work goes on. What ends before it has come anywhere, such as a refusal, is answered as any
 * other call. Whoever goes away meanwhile ends nothing: the work is done as a whole or not at all.
 */
export const inLines = async (work: (tell: Tell) => Promise<Response>): Promise<Response> => {
  let reader: ReadableStreamDefaultController<Uint8Array> | null = null;
  const lines = new ReadableStream<Uint8Array>({
    start: (controller) => {
      reader = controller;
    },
    cancel: () => {
      reader = null;
    },
  });
  const write = (line: unknown): void => reader?.enqueue(WRITER.encode(`${JSON.stringify(line)}\n`));
  let begin = (): void => undefined;
  const begun = new Promise<null>((resolve) => {
    begin = () => resolve(null);
  });
  const answer = work(async (headway) => {
    write(headway);
    begin();
    await pause();
  });
  const early = await Promise.race([begun, answer]);
  if (early) return early;
  const finish = async (): Promise<void> => {
    const response = await answer;
    write({ status: response.status, body: await response.json() });
    reader?.close();
    // what still tells something after its end, such as a reader that was given up, tells nobody
    reader = null;
  };
  finish().catch((error: unknown) => reader?.error(error));
  return new Response(lines, {
    headers: privately({
      "Content-Type": LINES,
      // packed or gathered on its way it would come all at once
      "Cache-Control": "private, no-store, no-transform",
      "X-Accel-Buffering": "no",
      Vary: "Accept",
    }),
  });
};
