import pg from "pg";

const { builtins, getTypeParser } = pg.types;

// The session is in UTC, and a day is its first moment there: as Prisma reads them.
const instant = (text: string): Date => new Date(`${text.replace(" ", "T")}Z`);
const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

const OWN: Readonly<Record<number, (text: string) => unknown>> = {
  [builtins.INT8]: BigInt,
  [builtins.DATE]: day,
  [builtins.TIMESTAMP]: instant,
};

/** Reads columns into the types in which Prisma hands them on. */
export const columnParsers: pg.CustomTypesConfig = {
  getTypeParser: ((id: number, format?: "text") =>
    OWN[id] ?? getTypeParser(id, format)) as typeof getTypeParser,
};
