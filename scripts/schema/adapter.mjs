import { ColumnTypeEnum, DriverAdapterError } from "@prisma/driver-adapter-utils";

/** PostgreSQL's type numbers: only those that the engine's own catalogue queries return; all others are text. */
const columnTypes = {
  16: ColumnTypeEnum.Boolean,
  18: ColumnTypeEnum.Character,
  20: ColumnTypeEnum.Int64,
  21: ColumnTypeEnum.Int32,
  23: ColumnTypeEnum.Int32,
  26: ColumnTypeEnum.Int64,
  700: ColumnTypeEnum.Float,
  701: ColumnTypeEnum.Double,
  1000: ColumnTypeEnum.BooleanArray,
  1002: ColumnTypeEnum.CharacterArray,
  1003: ColumnTypeEnum.TextArray,
  1005: ColumnTypeEnum.Int32Array,
  1007: ColumnTypeEnum.Int32Array,
  1009: ColumnTypeEnum.TextArray,
  1015: ColumnTypeEnum.TextArray,
  1016: ColumnTypeEnum.Int64Array,
  1028: ColumnTypeEnum.Int64Array,
  1114: ColumnTypeEnum.DateTime,
  1184: ColumnTypeEnum.DateTime,
};

function translated(error) {
  const { code = "XX000", severity = "ERROR", message, detail, column, hint } = error;
  const facts = {
    code,
    severity,
    message,
    detail,
    column,
    hint,
    originalCode: code,
    originalMessage: message,
  };
  if (code !== "42P01") return new DriverAdapterError({ kind: "postgres", ...facts });
  const table = /"(.+?)"/.exec(message)?.[1];
  return new DriverAdapterError({ ...facts, kind: "TableDoesNotExist", table });
}

async function guarded(answer) {
  try {
    return await answer;
  } catch (error) {
    throw translated(error);
  }
}

const plain = (value) => {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "bigint" ? value.toString() : value;
};

/** What the engine needs of a database. A script goes as one simple query: atomic, and "$$ ; $$" is safe in it. */
export const adapterOf = (connection) => ({
  provider: "postgres",
  adapterName: "schema-engine",
  getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
  queryRaw: async ({ sql, args }) => {
    const { fields, rows } = await guarded(connection.query(sql, args));
    return {
      columnNames: fields.map(({ name }) => name),
      columnTypes: fields.map(({ dataTypeID }) => columnTypes[dataTypeID] ?? ColumnTypeEnum.Text),
      rows: rows.map((row) => row.map(plain)),
    };
  },
  executeRaw: async ({ sql, args }) => (await guarded(connection.query(sql, args))).rowCount ?? 0,
  executeScript: async (script) => {
    await guarded(connection.execute(script));
  },
  startTransaction: async () => {
    throw new Error("The schema engine does not ask for transactions.");
  },
  dispose: async () => connection.close(),
});

export async function connectPostgres(connectionString) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString, options: "-c TimeZone=UTC" });
  await client.connect();
  return {
    query: async (text, values) => {
      const answer = await client.query({ text, values, rowMode: "array" });
      return Array.isArray(answer) ? answer.at(-1) : answer;
    },
    execute: (script) => client.query(script),
    close: () => client.end(),
  };
}

/** An empty PostgreSQL in memory, to replay migrations on; installed for development only. */
export async function connectShadow() {
  const { PGlite } = await import("@electric-sql/pglite");
  const database = await PGlite.create();
  return {
    query: async (text, values) => {
      const { fields, rows, affectedRows } = await database.query(text, values, { rowMode: "array" });
      return { fields, rows, rowCount: affectedRows };
    },
    execute: (script) => database.exec(script),
    close: () => database.close(),
  };
}
