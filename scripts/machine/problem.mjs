/** Something the reader can mend: said in one sentence, without a stack. */
export class Problem extends Error {
  name = "Problem";
}

const mends = {
  EACCES: "start as the user who owns this folder",
  EPERM: "start as the user who owns this folder",
  EROFS: "put the clone, or BOTHHATS_DATA, where files can be written",
  ENOSPC: "there is no room left on the disk: make some",
  EDQUOT: "there is no room left for this user: make some",
};

/** What to show of an error: a problem's sentence, the mend of a refused file, or all there is, when it is a bug. */
export function explain(error) {
  if (error instanceof Problem) return error.message;
  const mend = mends[error?.code];
  if (mend) return `${error.path ?? "A file"} cannot be written (${error.code}): ${mend}.`;
  return error?.stack ?? String(error);
}

/** Runs a command's main function; a problem becomes one sentence and exit code 1, a bug keeps its stack. */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(explain(error));
    process.exit(1);
  }
}
