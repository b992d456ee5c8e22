import { randomUUID } from "node:crypto";
import { cookies, headers } from "next/headers";
import { SESSION_DAYS } from "@/lib/auth";
import { createSession } from "@/lib/data/users";
import { env } from "@/lib/env";

const DEVICE_LENGTH = 200;

/** Signs the visitor in as somebody whose identity has been established another way than by mail. */
export const startSession = async (userId: string): Promise<void> => {
  const secure = env().AUTH_URL.startsWith("https:");
  const expires = new Date(Date.now() + SESSION_DAYS * 86_400_000);
  const sessionToken = randomUUID();
  const device = (await headers()).get("user-agent")?.slice(0, DEVICE_LENGTH) ?? null;
  await createSession({ sessionToken, userId, expires, device });
  const name = `${secure ? "__Secure-" : ""}authjs.session-token`;
  (await cookies()).set(name, sessionToken, { httpOnly: true, sameSite: "lax", secure, path: "/", expires });
};
