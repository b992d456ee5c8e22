import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** Open to be passed through: run as root, PostgreSQL works in it under another account. */
export async function makeTemporaryFolder() {
  const folder = await mkdtemp(path.join(tmpdir(), "bothhats-"));
  await chmod(folder, 0o711);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
