import { isLoopback } from "@/lib/env";

/** The name in a Host header, as a URL writes it; null for what is none. */
const hostnameOf = (host: string | null): string | null => {
  const address = `http://${host ?? ""}`;
  return URL.canParse(address) ? new URL(address).hostname : null;
};

/**
 * True if a request was meant for this installation: by its own address or from the machine itself. A page that has
 * its name point here after it was loaded (DNS rebinding) comes by another name.
 */
export const isExpectedHost = (host: string | null, ownAddress: string): boolean => {
  const hostname = hostnameOf(host);
  return hostname !== null && (isLoopback(hostname) || hostname === new URL(ownAddress).hostname);
};

const isLoopbackAddress = (address: string): boolean =>
  /^(127(\.\d+){3}|::1|::ffff:127(\.\d+){3})$/.test(address.trim());

/**
 * True if a request comes from a browser on this machine and no proxy has passed it on. Next itself fills in
 * X-Forwarded-For and -Host where nobody did, so that it is their words that count.
 */
export const isOnThisMachine = (headers: Headers): boolean => {
  if (["forwarded", "via", "x-real-ip"].some((name) => headers.has(name))) return false;
  const from = headers.get("x-forwarded-for");
  if (from !== null && !from.split(",").every(isLoopbackAddress)) return false;
  const hosts = [headers.get("host"), headers.get("x-forwarded-host") ?? headers.get("host")];
  return hosts.every((host) => isLoopback(hostnameOf(host) ?? ""));
};

/** Whom a request comes from: the last one in the list, since that is what the nearest proxy has seen itself. */
export const clientAddress = (headers: Headers): string | null => {
  const address = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim();
  return address && !isLoopbackAddress(address) ? address : null;
};
