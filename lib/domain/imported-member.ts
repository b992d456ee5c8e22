/** A member as an import found or left it; managers and teams by their ids. */
export type MemberImage = {
  readonly name: string;
  readonly title: string | null;
  readonly managerId: string | null;
  readonly teamIds: readonly string[];
};

/** Somebody whom the import wrote, then and now. */
export type ImportedMember = {
  readonly memberId: string;
  readonly fate: "new" | "returned" | "changed";
  /** null for somebody new */
  readonly before: MemberImage | null;
  readonly after: MemberImage;
  readonly now: MemberImage;
  readonly isHere: boolean;
  /** has signed in since, or has a part in a round */
  readonly isInUse: boolean;
  /** has got a role, a team to manage or another mail address since */
  readonly isMore: boolean;
};
