import { describe, expect, it } from "vitest";
import { statementNames } from "./statement-name";

const query = (sql: string, count = 1) => ({ sql, args: Array.from({ length: count }, (_, at) => at) });

describe("names of statements", () => {
  it("calls the same statement by the same name, and no two by one", () => {
    const nameOf = statementNames({ most: 10 });
    const first = nameOf(query("select 1"));
    expect(first).not.toBe("");
    expect(nameOf(query("select 2"))).not.toBe(first);
    expect(nameOf(query("select 1"))).toBe(first);
  });

  it("stops at so many, and keeps those that it has", () => {
    const nameOf = statementNames({ most: 2 });
    const names = ["a", "b", "c"].map((sql) => nameOf(query(sql)));
    expect(names).toEqual(["s0", "s1", ""]);
    expect(nameOf(query("b"))).toBe(names[1]);
  });

  it("leaves long lists without a name", () => {
    const nameOf = statementNames({ most: 10 });
    expect(nameOf(query("select … in (…)", 41))).toBe("");
  });
});
