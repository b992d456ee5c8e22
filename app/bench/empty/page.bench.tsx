import { sessionCaller } from "@/lib/auth";

/** The baseline of pages: the session, and nothing else. */
export default async function EmptyPage() {
  const caller = await sessionCaller();
  return <p>{caller.kind}</p>;
}
