import { explain } from "../machine/problem.mjs";

const forever = new Promise(() => {});

/** When the npm that started us is gone, nobody is left to stop us. Asked only of npm: a shell may well go before. */
function onParentGone(act) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && act(), 1000).unref();
}

/**
 * Steps that may leave something running, each with the way to end it. Ctrl-C, a signal, a lost parent or `end` undo
 * them in reverse order, once, and leave; a step that has not begun by then never does.
 */
export function openLifetime() {
  const endings = [];
  let ending;

  const undo = async (code) => {
    for (const close of endings) await close().catch((error) => console.error(error));
    process.exit(code);
  };
  const end = (code) => {
    ending ??= undo(code);
    return ending;
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => end(0));
  onParentGone(() => end(0));

  return {
    end,
    isEnding: () => ending !== undefined,
    async step(open, close) {
      if (ending) return forever;
      const opening = open();
      const settled = opening.catch(() => undefined);
      if (close) endings.unshift(async () => settled.then((opened) => opened && close(opened)));
      const opened = await opening;
      return ending ? forever : opened;
    },
  };
}

/** Runs `main` in a lifetime; whatever it throws is said, and what it had begun is ended, with exit code 1. */
export async function runWithLifetime(main) {
  const lifetime = openLifetime();
  try {
    await main(lifetime);
  } catch (error) {
    if (lifetime.isEnding()) return;
    console.error(explain(error));
    await lifetime.end(1);
  }
}
