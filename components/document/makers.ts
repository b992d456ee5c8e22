import { createHash } from "node:crypto";
import { csvOf } from "@/lib/domain/csv";
import type { Report } from "@/lib/domain/report";
import { reportRows } from "@/lib/domain/report-csv";
import type { Makers } from "@/lib/doors/forms";
import { t } from "@/lib/i18n";
import { loadReport } from "@/lib/loaders/report";
import { keptDocument } from "./kept";
import { reportPdf } from "./report-pdf";

const nameOf = ({ subject, round }: Report): string =>
  t("{name}, {round}", { name: subject.name, round: round.name });

const pdfOf = async (report: Report): Promise<Uint8Array<ArrayBuffer>> => {
  const hash = createHash("sha256").update(JSON.stringify(report)).digest("hex");
  return Uint8Array.from(await keptDocument(hash, () => reportPdf(report, hash)));
};

/** The other forms in which answers can be had, by the name of their call. */
export const MAKERS: Makers = {
  [loadReport.name]: {
    pdf: async (answer) => ({ body: await pdfOf(answer as Report), name: nameOf(answer as Report) }),
    csv: (answer) => ({ body: csvOf(reportRows(answer as Report)), name: nameOf(answer as Report) }),
  },
};
