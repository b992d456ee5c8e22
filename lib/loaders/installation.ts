import { findDemo, isUnclaimed } from "@/lib/data/organisations";
import { isDemoOffered } from "@/lib/env";

// What anybody who reaches this installation may know of it, signed in or not.

/** The demo company's name and address, where it may be entered. */
export const loadDemo = async (): Promise<{ name: string; slug: string } | null> => {
  const demo = isDemoOffered() ? await findDemo() : null;
  return demo && { name: demo.name, slug: demo.slug };
};

/** Whether the link for the first owner can still be used. */
export const loadIsUnclaimed = (): Promise<boolean> => isUnclaimed();
