/** The same as "engines" in package.json, which npm only warns about. */
export function isSupported(version) {
  const [major, minor] = version.split(".").map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;
}

/** Imports nothing and uses nothing new, so that an old Node gets as far as this sentence. */
export function requireNode() {
  if (isSupported(process.versions.node)) return;
  console.error(
    `Bothhats needs Node 20.19, 22.13 or 24 and newer, and this is ${process.versions.node}: install one from https://nodejs.org.`,
  );
  process.exit(1);
}
