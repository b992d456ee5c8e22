import { once } from "node:events";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";

export type CopyIn = { write(bytes: Buffer): Promise<void>; end(): Promise<number> };

/** Puts rows into a table, as COPY writes them, no faster than the server takes them. Answers how many they were. */
export const copyInto = (client: pg.Client, target: string): CopyIn => {
  const stream = client.query(copyFrom(`copy ${target} from stdin`));
  const done = new Promise<void>((resolve, reject) => {
    stream.once("finish", resolve);
    stream.on("error", reject);
  });
  // Awaited with the next bytes, or at the end.
  done.catch(() => undefined);
  return {
    write: async (bytes) => {
      if (stream.write(bytes)) return;
      const abort = new AbortController();
      await Promise.race([once(stream, "drain", { signal: abort.signal }), done]).finally(() =>
        abort.abort(),
      );
    },
    end: async () => {
      stream.end();
      await done;
      return stream.rowCount;
    },
  };
};
