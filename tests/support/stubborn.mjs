// A program that says which one it is, and does not end when it is asked to.
process.on("SIGTERM", () => undefined);
process.stdout.write(`${process.pid}\n`);
setInterval(() => undefined, 1000);
