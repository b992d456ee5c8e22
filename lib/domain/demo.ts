/** The demo company's own domain. Nothing under .example can ever receive mail (RFC 2606). */
export const DEMO_DOMAIN = "fernhollow.example";

/** True for an address that belongs to nobody, as the demo company requires. */
export const isDemoAddress = (email: string): boolean => email.endsWith(".example");
