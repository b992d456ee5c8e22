/** Something the reader can mend: said in one sentence, without a stack. */
export class Problem extends Error {
  name = "Problem";
}

/** Runs a command's main function; a problem becomes one sentence and exit code 1, a bug keeps its stack. */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    process.exit(1);
  }
}
