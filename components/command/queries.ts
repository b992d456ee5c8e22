"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import type { CommandSeat, Entry } from "@/components/command/entry";
import { PEOPLE } from "@/components/people/addresses";
import type { OutputOf } from "@/lib/doors/any-call";
import { t } from "@/lib/i18n";
import { NAMING, ROUTES } from "@/lib/routes";
import type { Found } from "@/lib/schemas/search";

const get = async <T>(path: string, signal: AbortSignal): Promise<T> => {
  const response = await fetch(`/api/v1${path}`, { signal });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
};

const namingOf = (slug: string, { toName, toApprove }: OutputOf<"loadOwnNaming">): Entry[] => [
  ...toName.map(
    ({ round }): Entry => ({
      href: NAMING.names(slug, round.id),
      label: t("Name people who give you feedback"),
      detail: round.name,
      icon: "edit",
    }),
  ),
  ...toApprove.map(
    ({ round }): Entry => ({
      href: NAMING.approvals(slug, round.id),
      label: t("Approve who is asked about your people"),
      detail: round.name,
      icon: "edit",
    }),
  ),
];

const formsOf = (slug: string, { items }: OutputOf<"loadOwed">): Entry[] =>
  items
    // what is still to do comes first
    .toSorted((a, b) => Number(b.state === "invited") - Number(a.state === "invited"))
    .map(({ id: invitation, subject, relationship, round }) => ({
      href: ROUTES.give(slug, invitation),
      label: relationship === "self" ? t("You, about yourself") : subject.name,
      detail: round.name,
      icon: "edit",
    }));

type Own = { owed: Entry[]; reports: Entry[]; teams: Entry[] };

const loadOwn = async ({ id, slug }: CommandSeat, signal: AbortSignal): Promise<Own> => {
  const [naming, owed, reports, teams] = await Promise.all([
    get<OutputOf<"loadOwnNaming">>(`/orgs/${slug}/naming`, signal),
    get<OutputOf<"loadOwed">>(`/me/invitations?orgId=${id}`, signal),
    get<OutputOf<"loadReports">>(`/me/reports?orgId=${id}`, signal),
    get<OutputOf<"loadTeamViews">>(`/orgs/${slug}/balances`, signal),
  ]);
  return {
    owed: [...namingOf(slug, naming), ...formsOf(slug, owed)],
    reports: reports.items.map(({ round, subject, isOwn }) => ({
      href: ROUTES.report(slug, round.id, subject.id),
      label: isOwn ? t("Your report") : t("Report: {name}", { name: subject.name }),
      detail: round.name,
      icon: "info",
    })),
    teams: teams.items.map(({ round, team }) => ({
      href: ROUTES.team(slug, round.id, team.id),
      label: team.name,
      detail: round.name,
      icon: "info",
    })),
  };
};

/** What is one's own, looked up when the menu is opened. */
export const useOwn = (seat: CommandSeat) =>
  useQuery({ queryKey: ["own", seat.id], queryFn: ({ signal }) => loadOwn(seat, signal) });

const hrefOf = ({ slug, canChangePeople }: CommandSeat, { kind, id, name }: Found): Entry["href"] => {
  if (kind === "team") return PEOPLE.team(slug, id);
  if (kind === "round") return ROUTES.round(slug, id);
  return canChangePeople ? PEOPLE.member(slug, id) : PEOPLE.found(slug, name);
};

const ICONS = { person: "person", team: "person", round: "arrow-right" } as const;
const KINDS = { person: null, team: t("Team"), round: t("Round") } as const;

/** Who and what of the organisation holds the words, of what one may see. */
export const useFound = (seat: CommandSeat, search: string) => {
  const wanted = useDeferredValue(search.trim());
  const { data, ...state } = useQuery({
    queryKey: ["found", seat.slug, wanted],
    queryFn: ({ signal }) =>
      get<{ items: Found[] }>(`/orgs/${seat.slug}/search?${new URLSearchParams({ search: wanted })}`, signal),
    placeholderData: keepPreviousData,
    enabled: wanted !== "",
  });
  const entries = (wanted && search ? (data?.items ?? []) : []).map(
    (found): Entry => ({
      href: hrefOf(seat, found),
      label: found.name,
      detail: KINDS[found.kind] ?? found.detail ?? undefined,
      icon: ICONS[found.kind],
    }),
  );
  return { entries, ...state };
};
