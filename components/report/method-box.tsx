import { HowToRead } from "@/components/method/how-to-read";
import { methodLines } from "@/components/report/method-lines";
import type { Report } from "@/lib/domain/report";
import { ROUTES } from "@/lib/routes";

/** How to read the report. */
export const MethodBox = ({ report }: { report: Report }) => (
  <HowToRead lines={methodLines(report)} method={ROUTES.method} />
);
