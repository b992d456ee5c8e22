import { attachment } from "./file-name";
import { privately } from "./problem";

/** Deep enough for a list in each of many things, such as the invitations of every round. */
const DEPTH = 4;
const CHUNK = 65_536;

/** The same text as `JSON.stringify`, in pieces. */
export function* piecesOf(value: unknown, depth = DEPTH): Generator<string> {
  if (depth === 0 || typeof value !== "object" || value === null) {
    yield JSON.stringify(value);
    return;
  }
  const isList = Array.isArray(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  yield isList ? "[" : "{";
  for (const [at, [name, one]] of entries.entries()) {
    const comma = at === 0 ? "" : ",";
    yield isList ? comma : `${comma}${JSON.stringify(name)}:`;
    yield* piecesOf(one, depth - 1);
  }
  yield isList ? "]" : "}";
}

const WRITER = new TextEncoder();

/** Written as fast as it is taken, so that a large answer neither stands in memory as text nor holds up others. */
const streamOf = (value: unknown): ReadableStream<Uint8Array> => {
  const pieces = piecesOf(value);
  return new ReadableStream<Uint8Array>({
    pull: (controller) => {
      let text = "";
      while (text.length < CHUNK) {
        const piece = pieces.next();
        if (piece.done) break;
        text += piece.value;
      }
      if (text === "") controller.close();
      else controller.enqueue(WRITER.encode(text));
    },
  });
};

/** An answer that holds everything, as a file to be kept. */
export const wholeReply = (value: unknown, name: string): Response =>
  new Response(streamOf(value), {
    headers: privately({
      "Content-Type": "application/json",
      "Content-Disposition": attachment(name, "json"),
    }),
  });
