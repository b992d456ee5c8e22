import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { givenBalance, ORG_ID } from "@/tests/support/balance";
import { TeamHeader } from "./team-header";

const WHO = "Everybody with a report in this round is in it";

it("says on the organisation’s page who is in it, and on no team’s", () => {
  const whole = givenBalance({ team: { id: ORG_ID, name: "Fernhollow", isOrganisation: true } });
  expect(renderToStaticMarkup(<TeamHeader balance={whole} />)).toContain(WHO);
  expect(renderToStaticMarkup(<TeamHeader balance={givenBalance()} />)).not.toContain(WHO);
});
