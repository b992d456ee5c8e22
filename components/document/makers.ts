import { createHash } from "node:crypto";
import { csvOf } from "@/lib/domain/csv";
import type { Report } from "@/lib/domain/report";
import { reportRows } from "@/lib/domain/report-csv";
import { teamRows } from "@/lib/domain/team-csv";
import type { Makers } from "@/lib/doors/forms";
import { t } from "@/lib/i18n";
import { loadBalance } from "@/lib/loaders/balance";
import { loadReport } from "@/lib/loaders/report";
import type { BalanceOutput } from "@/lib/schemas/balance";
import { keptDocument } from "./kept";
import { reportPdf } from "./report-pdf";
import { teamPdf } from "./team-pdf";
import { teamSheet } from "./team-sheet";

const hashOf = (answer: unknown): string => createHash("sha256").update(JSON.stringify(answer)).digest("hex");

const nameOf = ({ subject, round }: Report): string =>
  t("{name}, {round}", { name: subject.name, round: round.name });

const pdfOf = async (report: Report): Promise<Uint8Array<ArrayBuffer>> => {
  const hash = hashOf(report);
  return Uint8Array.from(await keptDocument(hash, () => reportPdf(report, hash)));
};

/** What of a team's page goes into a file: no single person. */
const passedOn = (balance: BalanceOutput): BalanceOutput => ({ ...balance, people: [] });

const teamName = ({ team, round }: BalanceOutput): string =>
  t("{name}, {round}", { name: team.name, round: round.name });

const teamPdfOf = async (balance: BalanceOutput): Promise<Uint8Array<ArrayBuffer>> => {
  const hash = hashOf(balance);
  return Uint8Array.from(await keptDocument(hash, () => teamPdf(balance, hash)));
};

/** Answers as files, by the name of their call. */
export const MAKERS: Makers = {
  [loadReport.name]: {
    pdf: async (answer) => ({ body: await pdfOf(answer as Report), name: nameOf(answer as Report) }),
    csv: (answer) => ({ body: csvOf(reportRows(answer as Report)), name: nameOf(answer as Report) }),
    json: (answer) => ({ body: JSON.stringify(answer), name: nameOf(answer as Report) }),
  },
  [loadBalance.name]: {
    pdf: async (answer) => {
      const balance = passedOn(answer as BalanceOutput);
      return { body: await teamPdfOf(balance), name: teamName(balance) };
    },
    csv: (answer) => {
      const balance = passedOn(answer as BalanceOutput);
      return { body: csvOf(teamRows(teamSheet(balance))), name: teamName(balance) };
    },
    json: (answer) => {
      const balance = passedOn(answer as BalanceOutput);
      return { body: JSON.stringify(balance), name: teamName(balance) };
    },
  },
};
