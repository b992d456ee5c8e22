import { csvOf } from "@/lib/domain/csv";
import { IMPORT_COLUMNS } from "@/lib/domain/member-columns";

/** What a list for the import looks like: its header and two rows to write over. */
const IMPORT_TEMPLATE = csvOf([
  IMPORT_COLUMNS,
  ["ada@example.com", "Ada Field", "Head of product", null, "Product"],
  ["ben@example.com", "Ben Marsh", "Designer", "ada@example.com", "Product;Design guild"],
]);

export const TEMPLATE_LINK = `data:text/csv;charset=utf-8,${encodeURIComponent(IMPORT_TEMPLATE)}`;
