import { NextRequest } from "next/server";
import { GET } from "@/app/api/auth/[...nextauth]/route";
import { GET as begin } from "@/app/sign-in/company/route";

export const HOME = "http://localhost:3000";

/** A browser's cookies, by name; an emptied one is gone. */
export class Jar extends Map<string, string> {
  take(response: Response): Response {
    for (const set of response.headers.getSetCookie()) {
      const [pair = ""] = set.split(";");
      const at = pair.indexOf("=");
      if (at === pair.length - 1) this.delete(pair.slice(0, at));
      else this.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  }
  get header(): Record<string, string> {
    return { cookie: [...this].map(([name, value]) => `${name}=${value}`).join("; ") };
  }
}

const locationOf = (response: Response): string => response.headers.get("location") ?? "";

/** Presses "Sign in with …": the provider's address, or a page of ours that says why not. */
export const press = async (jar: Jar): Promise<string> =>
  locationOf(jar.take(await begin(new NextRequest(`${HOME}/sign-in/company`, { headers: jar.header }))));

/** Signs in at the provider as somebody, or turns back there; the address that it sends the browser back to. */
export const visitProvider = async (address: string, subject: string): Promise<string> => {
  const jar = new Jar();
  let url = new URL(address);
  for (let step = 0; step < 10 && url.origin !== HOME; step += 1) {
    const isQuestion = url.pathname.startsWith("/interaction/");
    const response = await fetch(url, {
      redirect: "manual",
      headers: jar.header,
      ...(isQuestion ? { method: "POST", body: new URLSearchParams({ subject }) } : {}),
    });
    jar.take(response);
    if (!response.headers.has("location"))
      throw new Error(`the provider says ${response.status}: ${await response.text()}`);
    url = new URL(locationOf(response), url);
  }
  return url.href;
};

/** Comes back from the provider: where one ends. */
export const comeBack = async (jar: Jar, address: string): Promise<string> =>
  locationOf(
    jar.take(await GET(new NextRequest(address, { headers: { ...jar.header, "user-agent": "Firefox" } }))),
  );

/** All of it. */
export const signInAs = async (subject: string, jar = new Jar()): Promise<{ jar: Jar; end: string }> => {
  const back = await visitProvider(await press(jar), subject);
  return { jar, end: await comeBack(jar, back) };
};
