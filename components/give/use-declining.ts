import { useState } from "react";
import { decline, RequestProblem, type Way } from "./answers-request";
import { isWorthAnotherTry } from "./saved-state";

const TRIES = 3;
const PAUSE = 1_000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const declineSoon = async (way: Way, failures = 0): Promise<void> => {
  try {
    await decline(way);
  } catch (error) {
    if (!(error instanceof RequestProblem) || !isWorthAnotherTry(error) || failures >= TRIES) throw error;
    await pause(PAUSE * 2 ** failures);
    await declineSoon(way, failures + 1);
  }
};

/** Declines after a save that is under way, never before it: the last word counts. */
export const useDeclining = (way: Way) => {
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const start = async (settled: Promise<void>, onDeclined: () => void) => {
    if (isPending) return;
    setIsPending(true);
    setProblem(null);
    try {
      await settled;
      await declineSoon(way);
      onDeclined();
    } catch (error) {
      if (!(error instanceof RequestProblem)) throw error;
      setProblem(error.message);
    } finally {
      setIsPending(false);
    }
  };
  return { isPending, problem, start };
};
