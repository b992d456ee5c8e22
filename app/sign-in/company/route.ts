export { companyDoor as GET } from "@/lib/doors/single-sign-on";
