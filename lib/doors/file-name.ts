const MOST = 80;
const MARKS = /\p{M}/gu;
/** What an operating system, a shell or a bidirectional text could take for something else. */
const UNFIT = /[\p{C}\p{Zl}\p{Zp}"*/:<>?\\|]+/gu;

const cut = (text: string): string => [...text].slice(0, MOST).join("").trim();

/** What is left of a name for programs that know nothing beyond plain letters. */
const plainly = (name: string): string =>
  cut(
    name
      .normalize("NFKD")
      .replace(MARKS, "")
      .replace(/[^A-Za-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, ""),
  ) || "file";

const kindly = (name: string): string =>
  cut(
    name
      .normalize("NFC")
      .replace(UNFIT, " ")
      .replace(/\s+/g, " ")
      .replace(/^[. ]+/, ""),
  );

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The header by which an answer is kept as a file of this name, whatever people put into names (RFC 6266, RFC 5987). */
export const attachment = (name: string, ending: string): string =>
  `attachment; filename="${plainly(name)}.${ending}"; filename*=UTF-8''${encode(kindly(name) || "file")}.${ending}`;
