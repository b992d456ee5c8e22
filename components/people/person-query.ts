"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import type { MemberOutput } from "@/lib/schemas/member";

const MOST = 6;

const fetchMembers = async (org: string, search: string, signal: AbortSignal): Promise<MemberOutput[]> => {
  const query = new URLSearchParams({ search, limit: String(MOST) });
  const response = await fetch(`/api/v1/orgs/${org}/members?${query}`, { signal });
  if (!response.ok) throw new Error(`members: ${response.status}`);
  return ((await response.json()) as { items: MemberOutput[] }).items;
};

/** The first few members whose name or mail address holds the words. */
export const usePersonQuery = ({
  org,
  search,
  enabled,
}: {
  org: string;
  search: string;
  enabled: boolean;
}) => {
  const wanted = useDeferredValue(search.trim());
  return useQuery({
    queryKey: ["members", org, wanted],
    queryFn: ({ signal }) => fetchMembers(org, wanted, signal),
    placeholderData: keepPreviousData,
    enabled,
  });
};
