import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import { inRoot, root } from "../machine/paths.mjs";

const orphan = pathToFileURL(inRoot("scripts", "product", "orphan.mjs")).href;

/** Windows knows no process groups and no polite signals. */
const hasGroups = process.platform !== "win32";

function signal(child, name) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(hasGroups ? -child.pid : child.pid, name);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

/**
 * Starts a Node program in a group of its own: Ctrl-C in a terminal reaches only this process, which then ends the
 * children in the right order.
 */
export function startChild({ file, args = [], nodeArgs = [], env, stdin = "ignore", stdout = "inherit" }) {
  const child = spawn(process.execPath, ["--import", orphan, ...nodeArgs, file, ...args], {
    cwd: root,
    env,
    detached: hasGroups,
    stdio: [stdin, stdout, "inherit"],
  });
  const ended = new Promise((resolve) => child.on("exit", (code, name) => resolve(code ?? name)));
  const stop = async () => {
    signal(child, "SIGTERM");
    const last = setTimeout(() => signal(child, "SIGKILL"), 4000);
    await ended;
    clearTimeout(last);
  };
  return { ended, stop, stdout: child.stdout };
}

const longestPause = 30_000;
const longEnough = 60_000;

/** Keeps a program running: starts it again when it ends, after a pause that grows while it keeps failing. */
export function keepRunning({ name, ...program }) {
  let child;
  let stopping = false;
  let pause = 1000;
  let timer;

  const startOnce = () => {
    const since = Date.now();
    child = startChild(program);
    child.ended.then((how) => {
      if (stopping) return;
      if (Date.now() - since > longEnough) pause = 1000;
      console.error(`The ${name} ended (${how}); it is started again in ${pause / 1000} s.`);
      timer = setTimeout(startOnce, pause);
      pause = Math.min(pause * 2, longestPause);
    });
  };
  startOnce();

  return {
    stop: async () => {
      stopping = true;
      clearTimeout(timer);
      await child.stop();
    },
  };
}
