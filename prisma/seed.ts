import { closeDatabase } from "@/lib/data/database";
import { findDemo } from "@/lib/data/organisations";
import { seedDemo } from "./seed/demo";

// Once per database: every later start keeps what is there.
if (!(await findDemo())) {
  const { people } = await seedDemo(new Date());
  process.stdout.write(
    `Made the demo company: ${people} people, two released rounds, an open one, and one for which raters are named.\n`,
  );
}
await closeDatabase();
