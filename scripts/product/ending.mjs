/** Ends this process once the server has answered what it was asked; whoever keeps a connection open is let go. */
export function endWithSignals(server) {
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeIdleConnections();
    });
  }
}
