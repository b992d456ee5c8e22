import { describe, expect, it } from "vitest";
import type { Rest } from "@/lib/access/call";
import { formOf } from "./forms";

const REST: Rest = { method: "GET", path: "/report", forms: ["pdf", "csv"] };
const wished = (accept: string | null, query = "", rest = REST) => {
  const request = new Request(
    `http://localhost/report${query}`,
    accept === null ? {} : { headers: { accept } },
  );
  const form = formOf(request, rest);
  return form.ok ? form.value : form.kind;
};

describe("the form of an answer", () => {
  it.each([
    [null, null],
    ["*/*", null],
    ["application/json", null],
    ["application/pdf", "pdf"],
    ["TEXT/CSV", "csv"],
    ["text/csv;q=0.5, application/pdf", "pdf"],
    ["application/pdf;q=0.2, text/csv;q=0.9, */*;q=0.1", "csv"],
    ["application/pdf;q=0, application/json", null],
    ["application/pdf;q=0", null],
    ["text/html,application/xhtml+xml,*/*;q=0.8", null],
    ["image/png", null],
    [",;q=,;;", null],
  ])("for Accept %j is %s", (accept, form) => {
    expect(wished(accept)).toBe(form);
  });

  it("can be said in the address, which counts more", () => {
    expect(wished("application/json", "?format=pdf")).toBe("pdf");
    expect(wished("application/pdf", "?format=json")).toBe("json");
    expect(wished(null, "?format=exe")).toBe("invalid");
    expect(wished(null, "?format=toString")).toBe("invalid");
  });

  it("is as it is wherever there is no other", () => {
    expect(wished("application/pdf", "?format=pdf", { method: "GET", path: "/" })).toBeNull();
  });
});
