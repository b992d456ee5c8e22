import { createServer } from "node:net";
import { expect, test } from "vitest";
import { freePort, requireFreePort } from "./port.mjs";
import { Problem } from "./problem.mjs";

const taken = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => resolve(server));
  });

test("says in one sentence that a port is taken, and which to take", async () => {
  const server = await taken();
  const { port } = server.address();
  const error = await requireFreePort({ host: "localhost", port }).catch((thrown) => thrown);
  server.close();
  expect(error).toBeInstanceOf(Problem);
  expect(error.message).toMatch(
    new RegExp(`^Port ${port} on localhost is taken .+: choose another with PORT=\\d+ npm start\\.$`),
  );
});

test("says that a host is no address of this machine", async () => {
  const error = await requireFreePort({ host: "192.0.2.1", port: await freePort() }).catch(
    (thrown) => thrown,
  );
  expect(error).toBeInstanceOf(Problem);
  expect(error.message).toMatch(/^HOST is 192\.0\.2\.1, which is no address of this machine/);
});

test("takes a port that is free", async () => {
  await requireFreePort({ host: "localhost", port: await freePort() });
});
