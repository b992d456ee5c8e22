import { once } from "node:events";
import { connect, type Socket } from "node:net";

type Server = {
  host?: string | undefined;
  port?: number | undefined;
  secure?: boolean | undefined;
  localAddress?: string | undefined;
  connectionTimeout?: number | undefined;
};

type Answer = (error: Error | null, found: { connection: Socket } | null) => void;

const PATIENCE = 15_000;

/**
 * Opens a connection that sends at once whatever it is given. Otherwise the end of a mail waits until the other side has
 * confirmed its beginning, and that side waits 40 ms for something that it could confirm along with it.
 */
export const openSmtpSocket = (server: Server, answer: Answer): void => {
  const { host = "localhost", secure = false, localAddress, connectionTimeout = PATIENCE } = server;
  const port = server.port || (secure ? 465 : 587);
  const socket = connect({ host, port, localAddress, noDelay: true, keepAlive: true });
  once(socket, "connect", { signal: AbortSignal.timeout(connectionTimeout) }).then(
    () => answer(null, { connection: socket }),
    (error: Error) => {
      socket.destroy();
      answer(error, null);
    },
  );
};
