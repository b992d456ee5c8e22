/** Answers are kept in objects by these keys: what every object has already would be found in each of them. */
export const isUsableKey = (key: string): boolean => !(key in {}) && key !== "prototype";

const LENGTH = 50;

/**
 * The key of a new skill or dimension, made of its name in small letters, digits and hyphens, and different from the
 * keys that are taken: "Plain speaking" is `plain-speaking`, the second one `plain-speaking-2`. A name in another script
 * makes `skill`.
 */
export const skillKeyOf = (name: string, taken: ReadonlySet<string>): string => {
  const plain = name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, LENGTH)
    .replaceAll(/^-+|-+$/g, "");
  const base = plain !== "" && isUsableKey(plain) ? plain : `skill${plain && `-${plain}`}`;
  for (let n = 1; ; n++) {
    const key = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(key)) return key;
  }
};
