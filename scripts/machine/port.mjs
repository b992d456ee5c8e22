import { lookup } from "node:dns/promises";
import { createServer } from "node:net";
import { Problem } from "./problem.mjs";

const sentences = {
  EADDRINUSE: "is taken (by Bothhats itself, if it already runs)",
  EACCES: "may only be used by an administrator",
};

const tryListening = ({ host, port }) =>
  new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen({ host, port, exclusive: true }, () => server.close(resolve));
  });

export async function requireFreePort({ host, port }) {
  try {
    const { address } = await lookup(host, { order: "ipv4first" });
    await tryListening({ host: address, port });
  } catch (error) {
    const sentence = sentences[error.code];
    if (!sentence)
      throw new Problem(
        `HOST is ${host}, which is no address of this machine (${error.code}): set it to one, or leave it out.`,
      );
    const other = error.code === "EACCES" ? 3000 : (port % 65_535) + 1;
    throw new Problem(`Port ${port} on ${host} ${sentence}: choose another with PORT=${other} npm start.`);
  }
}

/** A port that nobody uses at the moment, for servers of a test. */
export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
