// No POST: asking for a link and signing out are server actions, with their own limits.
export { authDoor as GET } from "@/lib/doors/callback";
