import { useMutation } from "@tanstack/react-query";
import { decline, type Way } from "./answers-request";
import { isWorthAnotherTry } from "./saved-state";

const TRIES = 3;

/** Declines after a save that is under way, never before it: the last word counts. */
export const useDeclining = (way: Way, onDeclined: () => void) =>
  useMutation<unknown, Error, void>({
    scope: { id: way.invitation },
    mutationFn: () => decline(way),
    retry: (failures, problem) => failures < TRIES && isWorthAnotherTry(problem),
    onSuccess: onDeclined,
  });
