"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { belowReports, belowRound, belowTeams } from "@/components/command/below";
import type { CommandSeat, Entry } from "@/components/command/entry";
import { GOALS } from "@/components/goal/addresses";
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

type Own = { owed: Entry[]; reports: Entry[]; teams: Entry[]; goals: Entry[]; below: Entry[] };

const teamsOf = (slug: string, { items }: OutputOf<"loadTeamViews">): Entry[] =>
  items.map(({ round, team }) => ({
    href: ROUTES.team(slug, round.id, team.id),
    label: team.name,
    detail: round.name,
    icon: "info",
  }));

const loadOwn = async ({ id, slug }: CommandSeat, signal: AbortSignal): Promise<Own> => {
  const [naming, owed, reports, teams, goals] = await Promise.all([
    get<OutputOf<"loadOwnNaming">>(`/orgs/${slug}/naming`, signal),
    get<OutputOf<"loadOwed">>(`/me/invitations?orgId=${id}`, signal),
    get<OutputOf<"loadReports">>(`/me/reports?orgId=${id}`, signal),
    get<OutputOf<"loadTeamViews">>(`/orgs/${slug}/balances?limit=100`, signal),
    get<OutputOf<"loadGoals">>(`/orgs/${slug}/goals`, signal),
  ]);
  return {
    owed: [...namingOf(slug, naming), ...formsOf(slug, owed)],
    reports: reports.items.map(({ round, subject, isOwn }) => ({
      href: ROUTES.report(slug, round.id, subject.id),
      label: isOwn ? t("Your report") : t("Report: {name}", { name: subject.name }),
      detail: round.name,
      icon: "info",
    })),
    teams: teamsOf(slug, teams),
    goals: goals.items.map(({ id, text }) => ({ href: GOALS.goal(slug, id), label: text, icon: "edit" })),
    below: [...belowReports(slug, reports), ...belowTeams(slug, teams)],
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

/** Of more team pages than anybody looks over, those whose name holds the words. */
const TEAMS_FOUND = 8;
const ICONS = { person: "person", team: "person", round: "arrow-right" } as const;
const KINDS = { person: null, team: t("Team"), round: t("Round") } as const;

type Answer = { found: Found[]; teams: OutputOf<"loadTeamViews"> };

const lookFor = async ({ slug }: CommandSeat, search: string, signal: AbortSignal): Promise<Answer> => {
  const words = new URLSearchParams({ search });
  const [{ items }, teams] = await Promise.all([
    get<{ items: Found[] }>(`/orgs/${slug}/search?${words}`, signal),
    get<OutputOf<"loadTeamViews">>(`/orgs/${slug}/balances?limit=${TEAMS_FOUND}&${words}`, signal),
  ]);
  return { found: items, teams };
};

/** Who and what of the organisation holds the words, of what one may see. */
export const useFound = (seat: CommandSeat, search: string) => {
  const wanted = useDeferredValue(search.trim());
  const { data, ...state } = useQuery({
    queryKey: ["found", seat.slug, wanted],
    queryFn: ({ signal }) => lookFor(seat, wanted, signal),
    placeholderData: keepPreviousData,
    enabled: wanted !== "",
  });
  const shown = wanted && search ? data : undefined;
  const entries = (shown?.found ?? []).map(
    (found): Entry => ({
      href: hrefOf(seat, found),
      label: found.name,
      detail: KINDS[found.kind] ?? found.detail ?? undefined,
      icon: ICONS[found.kind],
    }),
  );
  return {
    entries,
    teams: shown ? teamsOf(seat.slug, shown.teams) : [],
    below: (shown?.found ?? []).flatMap((found) => belowRound(seat.slug, found)),
    ...state,
  };
};
