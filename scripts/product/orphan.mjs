// Loaded into a child before its own program: ends it when the process that started it is gone, however it went.
const parent = process.ppid;

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
}, 1000).unref();
