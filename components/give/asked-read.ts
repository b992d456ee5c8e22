import type { Asked } from "./form-props";

/** What the form asks, back from the text that our own server wrote. */
export const readAsked = (text: string): Asked => JSON.parse(text);
