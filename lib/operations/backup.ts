import { operation } from "@/lib/access/call";
import { writeBackup } from "@/lib/data/backup";
import { checkBackup, UnusableBackup } from "@/lib/data/backup-reading";
import { requireKnownVersion, restoreBackup } from "@/lib/data/restore";
import { isOwnSecret } from "@/lib/data/secret-fingerprint";
import { counted, listed, plainLine } from "@/lib/domain/listing";
import { env } from "@/lib/env";
import { conflict, ok, type Problem } from "@/lib/errors";
import {
  type BackupHead,
  backupInput,
  backupOutput,
  type Restored,
  restoreInput,
  restoreOutput,
} from "@/lib/schemas/backup";
import packageJson from "@/package.json" with { type: "json" };

const namesOf = (unreleased: BackupHead["unreleased"]): string[] =>
  unreleased.map(({ organisation, round }) => plainLine(`${round} (${organisation})`));

/** What the demo company's made-up people answered is nobody's secret. */
const ofPeople = ({ isDemo }: BackupHead["unreleased"][number]): boolean => !isDemo;

/** What the disk refuses is the operator's to mend; what the database refuses is not about the file. */
const unwritable = (file: string, error: unknown): Problem => {
  const isOfFile =
    error instanceof Error && "code" in error && "syscall" in error && error.syscall !== "connect";
  if (!isOfFile) throw error;
  const mend = error.code === "ENOSPC" ? "make room there, or choose another place" : "choose another place";
  return conflict("unwritable", `${file} cannot be written (${error.code}): ${mend} for it.`);
};

export const makeBackup = operation({
  name: "operator.backup",
  summary: "Write everything into a new file, while the product runs: backup FILE",
  scope: "system",
  permission: "installation.operate",
  input: backupInput,
  output: backupOutput,
  command: "backup",
  commandFile: "file",
  commandReply: ({ file, bytes, rows, unreleased }) => ({
    isWell: true,
    lines: [
      `Wrote ${counted(rows, "row")} into ${file} (${(bytes / 1e6).toFixed(1)} MB).`,
      ...(unreleased.length > 0
        ? [
            `It holds sealed answers of ${counted(unreleased.length, "round")}: ${listed(unreleased)}. Keep it away from AUTH_SECRET, and delete it soon after the release.`,
          ]
        : []),
    ],
  }),
  audit: null,
  run: async ({ scope, now }, { file }) => {
    const written = await writeBackup(scope, { file, version: packageJson.version, now }).catch(
      (error: unknown) => unwritable(file, error),
    );
    if (written === "no_tables")
      return conflict("no_tables", "There is nothing here yet: the first start makes the tables.");
    if (written === "file_exists")
      return conflict("file_exists", `${file} is there already and stays as it is: choose another name.`);
    if ("ok" in written) return written;
    const { bytes, rows, unreleased } = written;
    return ok({ file, bytes, rows, unreleased: namesOf(unreleased.filter(ofPeople)) });
  },
});

type Wish = "keep" | "cancel" | undefined;

/** Whether one of them may have been released since, somebody has to know. */
const undecided = ({ madeAt, unreleased }: BackupHead, wish: Wish): Problem | null => {
  const names = namesOf(unreleased.filter(ofPeople));
  if (names.length === 0 || wish) return null;
  return conflict(
    "open_rounds",
    [
      `On ${madeAt}, when this backup was made, ${counted(names.length, "round was", "rounds were")} not released: ${listed(names)}.`,
      "If one of them has been released since, a second release would let answers be worked out from the two. Nothing was restored. Say which it is:",
      "  --openRounds cancel   they come back cancelled, without answers: if any of them may have been released",
      "  --openRounds keep     they go on as they were: only if none of them has been released",
    ].join("\n"),
  );
};

/** Where the secret is another one, nobody can open what was sealed with that of then. */
const locked = ({ unreleased }: BackupHead, isOther: boolean, wish: Wish): Problem | null => {
  if (!isOther || unreleased.length === 0 || wish === "cancel") return null;
  const mend = env().EMBEDDED
    ? "copy the file `secret` of then into this data folder (or set AUTH_SECRET to it)"
    : "set AUTH_SECRET to that of then";
  return conflict(
    "other_secret",
    `AUTH_SECRET is not the one that this backup was made with, and without that one the answers of ${counted(unreleased.length, "round")} in it cannot be opened (${listed(namesOf(unreleased))}). Nothing was restored: ${mend}, or say --openRounds cancel if it is lost: they then come back cancelled, without answers.`,
  );
};

const full = ({ organisations, accounts }: { organisations: number; accounts: number }): Problem => {
  const mend = env().EMBEDDED
    ? "stop the product and set BOTHHATS_DATA to a new folder, or move the data folder away, keep its file `secret`, and restore before the next start"
    : "make an empty database, set DATABASE_URL to it, and restore before the next start";
  return conflict(
    "not_empty",
    `This installation holds ${counted(organisations, "organisation")} and ${counted(accounts, "account")} already, and a backup goes into an empty installation alone. Nothing was changed: ${mend}.`,
  );
};

const restoredWords = (restored: Restored): string[] => [
  `Restored ${counted(restored.organisations, "organisation")}, ${counted(restored.members, "member")} and ${counted(restored.rounds, "round")}, as they were on ${restored.madeAt} (version ${restored.version}).`,
  ...(restored.cancelled > 0
    ? [`${counted(restored.cancelled, "round")} came back cancelled, without answers: make them anew.`]
    : []),
  ...(restored.mails > 0
    ? [`${counted(restored.mails, "mail")} that waited then will be sent; some may have been sent before.`]
    : []),
  ...(restored.isOtherSecret
    ? ["AUTH_SECRET is another one than then: links in earlier mails to people from outside no longer work."]
    : []),
  "Everybody signs in again.",
];

export const restoreInstallation = operation({
  name: "operator.restore",
  summary: "Put a backup into an empty installation: restore FILE [--openRounds keep|cancel]",
  scope: "system",
  permission: "installation.operate",
  input: restoreInput,
  output: restoreOutput,
  command: "restore",
  commandFile: "file",
  commandReply: (restored) => ({ isWell: true, lines: restoredWords(restored) }),
  audit: null,
  run: async ({ scope, now }, { file, openRounds }) => {
    try {
      const { head, rows } = await checkBackup(file);
      requireKnownVersion(head);
      const isOtherSecret = !isOwnSecret(head.secret);
      const refused = locked(head, isOtherSecret, openRounds) ?? undecided(head, openRounds);
      if (refused) return refused;
      const cancels = openRounds === "cancel";
      const restored = await restoreBackup(scope, { file, head, rows, cancels, now });
      if (!restored.done) return full(restored);
      const { done: _done, ...counts } = restored;
      return ok({ madeAt: head.madeAt, version: head.version, ...counts, isOtherSecret });
    } catch (error) {
      if (error instanceof UnusableBackup) return conflict("unusable_backup", error.message);
      throw error;
    }
  },
});
