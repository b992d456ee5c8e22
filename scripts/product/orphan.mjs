// Loaded into a child before its own program: ends it when the process that started it is gone, however it went.
const parent = process.ppid;
const PATIENCE = 5;
let asked = 0;

setInterval(() => {
  if (process.ppid === parent) return;
  // Asked at first. Whoever is busy complaining into a pipe that nobody reads does not listen.
  process.kill(process.pid, asked < PATIENCE ? "SIGTERM" : "SIGKILL");
  asked += 1;
}, 1000).unref();
