/** There once somebody has put the tour of a report away, in this browser. */
export const TOUR_COOKIE = "tour";
