import { isGivenName } from "./given-names";

export const TELLING_KINDS = ["told", "name", "date"] as const;
export type TellingKind = (typeof TELLING_KINDS)[number];

/** Words of a comment by which its writer could be recognised, as they stand in it. */
export type Telling = { readonly kind: TellingKind; readonly words: string };

const DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
const SHORT_MONTH = "(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?";
const NTH = "\\d{1,2}(?:st|nd|rd|th)?";

/** A day or a time that few were there for. What happens every Monday is none. */
const DATES: readonly RegExp[] = [
  new RegExp(`\\b(?:last|this|next|on|that) ${DAY}\\b(?!s)`, "giu"),
  new RegExp(`\\b${NTH}(?: of)? (?:${MONTH}|${SHORT_MONTH})\\b`, "giu"),
  new RegExp(`\\b(?:${MONTH}|${SHORT_MONTH}) ${NTH}\\b`, "giu"),
  new RegExp(`\\b(?:in|since|until|last|during|early|late|mid) ${MONTH}\\b`, "giu"),
  /\b(?:the day before )?yesterday\b/giu,
  /\b(?:last|the other) (?:week|month|night|day|summer|autumn|winter|spring|year)\b/giu,
  /\bthis (?:morning|afternoon)\b/giu,
  /\b\d{4}-\d{2}-\d{2}\b/gu,
  /\b\d{1,2}[./]\d{1,2}[./](?:\d{2,4}\b)?/gu,
  /\bQ[1-4](?: (?:20)?\d{2})?\b/gu,
];

const SAID =
  "(?:told|said|mentioned|wrote|explained|asked|suggested|promised|showed|warned|reminded|emailed|messaged)";

/** Where somebody speaks as the one who was there, or in a part that few have. */
const TOLD: readonly RegExp[] = [
  new RegExp(
    `\\b(?:as|like|what) i(?:['’]ve| have)? (?:already |just |once |often )?${SAID}(?: (?:to )?you)?\\b`,
    "giu",
  ),
  /\bi(?:['’]ve| have)? (?:already |once |often )?(?:told|asked|warned|emailed|messaged|reminded) (?:you|him|her|them)\b/giu,
  /\b(?:you|he|she|they) (?:once |often )?(?:told|asked|promised|showed|wrote|emailed|messaged|thanked|helped) me\b/giu,
  /\bwhen (?:you and i|he and i|she and i|we) (?:spoke|talked|met|discussed|worked|travelled)\b/giu,
  /\bin (?:our|my) (?:last |weekly |monthly )?(?:one[- ](?:to|on)[- ]ones?|1[:-]1s?|1-on-1s?|talk|conversation|review|email|mail|message|call)\b/giu,
  /\bas (?:your|his|her|their) (?:line )?(?:manager|boss|mentor|mentee|deputy|assistant|successor|predecessor|neighbour|friend|customer)\b/giu,
  /\b(?:as|being|i am|i['’]m|i was) the only\b/giu,
  /\b(?:since|before|when|after) i (?:joined|started|was new|was hired|moved|changed teams)\b/giu,
];

const ADDRESS: readonly RegExp[] = [/[\w.+-]+@[\w-]+\.[\w.-]+/gu, /(?<!\w)@[\p{L}\d._-]{2,}/gu];

/** What is written with a capital and is nobody: days and months are found as dates. */
const NOBODY = new Set(
  `i ok monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december english german french spanish italian dutch european american british chinese
  excel word powerpoint outlook teams slack jira zoom google microsoft github office internet scrum kanban agile
  christmas easter europe germany france london berlin paris ceo cto hr it mr mrs ms dr`.split(/\s+/),
);

const WORD = /\p{Lu}\p{L}*(?:['’-]\p{L}+)*/gu;
/** A place in a text where anything is written with a capital. */
const BEGINNING = /(?:^|[.!?:;…•–—\n\r"“”„«»(\-*]|\d[.)])\s*["“„'‘(]*$/u;

const bare = (word: string): string => word.replace(/['’]s?$/u, "");

const namesIn = (text: string, known: ReadonlySet<string>): string[] =>
  [...text.matchAll(WORD)].flatMap(({ 0: found, index }) => {
    const word = bare(found);
    const small = word.toLowerCase();
    const isShouted = word.length > 1 && word === word.toUpperCase();
    if (word.length < 2 || isShouted || NOBODY.has(small) || /^i['’]/u.test(small)) return [];
    if (known.has(small)) return [];
    const isFirst = BEGINNING.test(text.slice(Math.max(0, index - 12), index));
    return isFirst && !isGivenName(word) ? [] : [word];
  });

const matchesOf = (text: string, patterns: readonly RegExp[]): string[] =>
  patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found.trim()));

/** Each once, whatever its case, and nothing that is only a part of a longer one. */
const distinct = (words: readonly string[]): string[] => {
  const once = new Map(words.toReversed().map((word) => [word.toLowerCase(), word]));
  const small = [...once.keys()];
  return [...once]
    .filter(([key]) => !small.some((other) => other !== key && other.includes(key)))
    .map(([, word]) => word)
    .reverse();
};

/**
 * Names, dates and phrases such as "as I told you" in a comment, each once and in the order of its kind. It looks at
 * words alone, so that it may name what is harmless and miss what is not: a hint to its writer, never a gate.
 * `known`: whose name may stand there, since it is the one the comment is about.
 */
export const tellingIn = (text: string, known: string): Telling[] => {
  const own = new Set(
    known
      .toLowerCase()
      .split(/[\s-]+/)
      .filter(Boolean),
  );
  const found: Readonly<Record<TellingKind, readonly string[]>> = {
    told: matchesOf(text, TOLD),
    name: [...matchesOf(text, ADDRESS), ...namesIn(text, own)],
    date: matchesOf(text, DATES),
  };
  return TELLING_KINDS.flatMap((kind) => distinct(found[kind]).map((words) => ({ kind, words })));
};
