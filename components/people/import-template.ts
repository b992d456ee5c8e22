/** What a list for the import looks like: its header and two rows to write over. */
export const IMPORT_TEMPLATE = [
  "email,name,title,manager_email,teams",
  "ada@example.com,Ada Field,Head of product,,Product",
  "ben@example.com,Ben Marsh,Designer,ada@example.com,Product;Design guild",
  "",
].join("\n");

export const TEMPLATE_LINK = `data:text/csv;charset=utf-8,${encodeURIComponent(IMPORT_TEMPLATE)}`;
