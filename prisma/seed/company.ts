import { DEMO_DOMAIN } from "@/lib/domain/demo";

/** The made-up company that visitors look around in: five teams of six. */
export const COMPANY = { name: "Fernhollow", slug: "fernhollow" } as const;

type Person = { name: string; title: string; lead?: string };
export type SeedTeam = { name: string; manager: Person; members: readonly Person[] };

export const OWNER = { name: "Ines Albrecht", title: "Managing director" };

export const TEAMS: readonly SeedTeam[] = [
  {
    name: "People and finance",
    manager: OWNER,
    members: [
      { name: "Beatriz Lamy", title: "Head of people" },
      { name: "Caleb Osei", title: "Controller" },
      { name: "Dagny Strand", title: "Payroll" },
      { name: "Emeka Nwosu", title: "Recruiter" },
      { name: "Farah Siddiqui", title: "Legal" },
    ],
  },
  {
    name: "Product",
    manager: { name: "Ada Lindqvist", title: "Head of product" },
    members: [
      { name: "Adele Fournier", title: "Product manager" },
      { name: "Bruno Keller", title: "Product manager" },
      { name: "Chiara Bellini", title: "Researcher" },
      { name: "Dov Meir", title: "Analyst" },
      { name: "Elif Kaya", title: "Writer" },
    ],
  },
  {
    name: "Engineering",
    manager: { name: "Tomasz Wilk", title: "Head of engineering" },
    members: [
      { name: "Femi Adeyemi", title: "Lead engineer" },
      { name: "Greta Holm", title: "Engineer", lead: "Femi Adeyemi" },
      { name: "Hiro Tanabe", title: "Engineer", lead: "Femi Adeyemi" },
      { name: "Ivana Petrov", title: "Engineer" },
      { name: "Jonas Reuter", title: "Engineer" },
    ],
  },
  {
    name: "Design",
    manager: { name: "Marisol Vega", title: "Head of design" },
    members: [
      { name: "Kaya Brooks", title: "Designer" },
      { name: "Liam O’Dowd", title: "Designer" },
      { name: "Mina Park", title: "Design researcher" },
      { name: "Nils Aas", title: "Illustrator" },
      { name: "Oriol Puig", title: "Designer" },
    ],
  },
  {
    name: "Sales",
    manager: { name: "Priya Raman", title: "Head of sales" },
    members: [
      { name: "Quentin Roy", title: "Account manager" },
      { name: "Rosa Delgado", title: "Account manager" },
      { name: "Samir Haddad", title: "Partner manager" },
      { name: "Thea Lund", title: "Account manager" },
      { name: "Uwe Brandt", title: "Sales engineer" },
    ],
  },
];

/** Customers who are asked about the head of sales, from outside. */
export const CUSTOMERS = ["oak", "birch", "rowan", "alder", "hazel", "maple"].map(
  (name) => `buyer@${name}-stores.example`,
);

/** The one whom a visitor is as a member: with a blind spot and a hidden strength. */
export const PROTAGONIST = "Adele Fournier";
/** What that person has learnt between the first two rounds, in which the same people answered. */
export const LEARNT = { skill: "delegation", before: 2.5, now: 4.3 } as const;
/** The one whom a visitor is as a manager, and who did not answer about them the second time: no trend. */
export const MANAGER = "Ada Lindqvist";
export const ABSENT = "Tomasz Wilk";
/** New, and known to few: too few of those who were asked answer. */
export const NEWCOMER = "Nils Aas";

export const emailOf = (name: string): string =>
  `${name
    .normalize("NFKD")
    .replace(/[^\p{L} ]/gu, "")
    .toLowerCase()
    .replaceAll(" ", ".")}@${DEMO_DOMAIN}`;
