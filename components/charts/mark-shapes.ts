// The shapes by which a series is told from the others, drawn around 0,0, as the page and the file both draw them.

/** Self: an open diamond. */
export const DIAMOND = "M0-7 7 0 0 7-7 0Z";
/** Others: a filled dot. */
export const DOT_RADIUS = 4.5;
/** The manager: an open square. */
export const SQUARE = { at: -5.5, size: 11 } as const;
/** Where a mark would be if it were shown. */
export const CROSS = "M-3.5-3.5 3.5 3.5M3.5-3.5-3.5 3.5";
/** How far beyond a radar's rim, where no value can be mistaken for it. */
export const HIDDEN_OFFSET = 7;
