import pg from "pg";
import { env } from "@/lib/env";

// COPY moves rows as they lie, past Prisma's client and past the pool of the pages.

/** Values are written the same way by every server, whatever its owner has set. */
const SETTINGS = ["TimeZone=UTC", "DateStyle=ISO", "extra_float_digits=1", "bytea_output=hex"];

/**
 * A connection of its own for one piece of work. If that fails the connection is cut: a COPY that is under way ends
 * with it, and whatever was not committed is undone.
 */
export const inRawSession = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({
    connectionString: env().DATABASE_URL,
    client_encoding: "UTF8",
    options: SETTINGS.map((setting) => `-c ${setting}`).join(" "),
  });
  let broken: Error | undefined;
  client.on("error", (error) => {
    broken = error;
  });
  await client.connect();
  try {
    const done = await work(client);
    await client.end();
    return done;
  } catch (error) {
    client.connection.stream.destroy();
    throw broken ?? error;
  }
};

export const quoted = (name: string): string => pg.escapeIdentifier(name);
