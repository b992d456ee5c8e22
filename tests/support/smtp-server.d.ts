/** The certificate for localhost that smtp-server brings along; it has no types of its own for this file. */
declare module "smtp-server/lib/tls-options" {
  export default function tlsOptions(): { key: string; cert: string };
}
