import { targetOf } from "@/lib/schemas/target";

/** The proxy tells a page its own address in this, where nobody is signed in. */
export const TARGET_HEADER = "x-bothhats-target";

/** Adds the address that was asked for, if it is a page that one can come back to. */
export const withTarget = (headers: Headers, { pathname, search }: URL): Headers => {
  const told = new Headers(headers);
  const target = targetOf(pathname + search) ?? targetOf(pathname);
  if (target) told.set(TARGET_HEADER, target);
  else told.delete(TARGET_HEADER);
  return told;
};
