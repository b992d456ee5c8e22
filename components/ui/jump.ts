/** Whether a link leads to a place within the page that is shown, which the browser alone can reach. */
export const isJump = ({ origin, pathname, search, hash }: HTMLAnchorElement): boolean =>
  hash !== "" && origin === location.origin && pathname === location.pathname && search === location.search;
