import { z } from "zod";
import { ROLES } from "@/lib/domain/policy";
import { isTimeZone } from "@/lib/domain/wall-clock";
import { line, NAME_LENGTH } from "./fields";

/** An organisation can be named by its id too: an address of that shape could be somebody else's. */
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Words that would hide a page of ours or mislead. */
const RESERVED = ["api", "new", "admin", "demo"];

export const slugSchema = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,46}[a-z0-9])?$/, "Use 1 to 48 small letters, digits and hyphens.")
  .refine((slug) => !ID.test(slug), "An address cannot look like an id.")
  .refine((slug) => !RESERVED.includes(slug), "This address is taken.");

const ZONE_LENGTH = 64;

/** A time zone by its IANA name. */
export const timeZoneSchema = z
  .string()
  .trim()
  .max(ZONE_LENGTH)
  .refine(isTimeZone, "Use the name of a time zone, such as Europe/Berlin.");

const hour = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "Write an hour as 19:00.");

/** When mail about rounds waits, by the organisation's clock. */
export const quietHoursSchema = z.object({
  isOn: z.boolean(),
  from: hour,
  until: hour,
  weekends: z.boolean(),
});

export const newOrganisationSchema = z.object({
  name: line(NAME_LENGTH),
  slug: slugSchema.optional(),
  timeZone: timeZoneSchema.optional(),
});

export const organisationChangeSchema = z.object({
  name: line(NAME_LENGTH).optional(),
  timeZone: timeZoneSchema.optional(),
  quietHours: quietHoursSchema.partial().optional(),
});

export const organisationSettingsOutput = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  timeZone: z.string(),
  quietHours: quietHoursSchema,
});

export const organisationOutput = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  role: z.enum(ROLES),
  memberId: z.uuid(),
});

/** An address made of a name: "Acme & Söhne" is "acme-sohne". */
export const slugOf = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40)
    .replace(/-+$/, "") || "team";
