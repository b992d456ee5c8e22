/** Where a server that listens so is reached from this machine. */
export function addressOf({ host, port }) {
  if (host === "0.0.0.0" || host === "::") return `http://localhost:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
