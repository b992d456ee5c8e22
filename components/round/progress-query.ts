"use client";

import { useQuery } from "@tanstack/react-query";
import type { OverviewOutput } from "@/lib/schemas/progress";

const EVERY = 15_000;

/**
 * A page of a list as the server drew it, and as it is now: asked again while it is looked at, never in a hidden
 * tab. A failure leaves what is shown, and the next try comes by itself.
 */
export const useLiveList = <T extends OverviewOutput>(address: string, first: T) =>
  useQuery({
    queryKey: [address],
    queryFn: async ({ signal }): Promise<T> => {
      const response = await fetch(address, { signal, cache: "no-store" });
      if (!response.ok) throw new Error(`list: ${response.status}`);
      return (await response.json()) as T;
    },
    initialData: first,
    staleTime: EVERY / 2,
    refetchInterval: EVERY,
    refetchOnWindowFocus: true,
    retry: false,
  });
