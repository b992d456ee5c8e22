-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "name" TEXT,
    "email" TEXT NOT NULL,
    "emailVerified" TIMESTAMP(3),
    "image" TEXT,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "providerAccountId" TEXT NOT NULL,
    "refresh_token" TEXT,
    "access_token" TEXT,
    "expires_at" INTEGER,
    "token_type" TEXT,
    "scope" TEXT,
    "id_token" TEXT,
    "session_state" TEXT,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "sessionToken" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "expires" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "device" TEXT,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VerificationToken" (
    "identifier" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires" TIMESTAMP(3) NOT NULL
);

-- CreateTable
CREATE TABLE "ApiToken" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "origin" TEXT NOT NULL DEFAULT 'settings',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMP(3),

    CONSTRAINT "ApiToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "keyHash" BYTEA NOT NULL,
    "requestHash" BYTEA NOT NULL,
    "status" INTEGER,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "IdempotencyKey_pkey" PRIMARY KEY ("keyHash")
);

-- CreateTable
CREATE TABLE "KeptMail" (
    "id" UUID NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "KeptMail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Member" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT,
    "role" TEXT NOT NULL DEFAULT 'member',
    "managerId" UUID,
    "leftOn" DATE,

    CONSTRAINT "Member_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Team" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Team_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "TeamMember" (
    "orgId" UUID NOT NULL,
    "teamId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "part" TEXT NOT NULL,

    CONSTRAINT "TeamMember_pkey" PRIMARY KEY ("orgId","teamId","memberId","part")
);

-- CreateTable
CREATE TABLE "FrameworkVersion" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FrameworkVersion_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Round" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "opensAt" TIMESTAMP(3),
    "closesAt" TIMESTAMP(3) NOT NULL,
    "threshold" INTEGER NOT NULL,
    "commentThreshold" INTEGER NOT NULL,
    "readers" TEXT NOT NULL,
    "nomination" TEXT NOT NULL,
    "frameworkId" UUID NOT NULL,
    "rosterEdition" UUID NOT NULL,
    "frozenTeams" JSONB,
    "openedOn" DATE,
    "closedOn" DATE,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Round_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "RoundSubject" (
    "orgId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "readerId" UUID,

    CONSTRAINT "RoundSubject_pkey" PRIMARY KEY ("orgId","roundId","memberId")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "subjectId" UUID NOT NULL,
    "raterId" UUID,
    "raterEmail" TEXT,
    "relationship" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'invited',

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "RoundKey" (
    "orgId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "wrapped" BYTEA NOT NULL,

    CONSTRAINT "RoundKey_pkey" PRIMARY KEY ("orgId","roundId")
);

-- CreateTable
CREATE TABLE "Ballot" (
    "orgId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "tag" BYTEA NOT NULL,
    "sealed" BYTEA NOT NULL,
    "edition" UUID NOT NULL,

    CONSTRAINT "Ballot_pkey" PRIMARY KEY ("orgId","roundId","tag")
);

-- CreateTable
CREATE TABLE "Snapshot" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "report" JSON NOT NULL,
    "selfNotes" JSON NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "Snapshot_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "TeamSnapshot" (
    "orgId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "teamId" UUID NOT NULL,
    "view" JSON NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "TeamSnapshot_pkey" PRIMARY KEY ("orgId","roundId","teamId")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "target" TEXT,
    "detail" JSONB NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_provider_providerAccountId_key" ON "Account"("provider", "providerAccountId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_sessionToken_key" ON "Session"("sessionToken");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "VerificationToken_token_key" ON "VerificationToken"("token");

-- CreateIndex
CREATE UNIQUE INDEX "VerificationToken_identifier_token_key" ON "VerificationToken"("identifier", "token");

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_hash_key" ON "ApiToken"("hash");

-- CreateIndex
CREATE INDEX "ApiToken_userId_idx" ON "ApiToken"("userId");

-- CreateIndex
CREATE INDEX "IdempotencyKey_expiresAt_idx" ON "IdempotencyKey"("expiresAt");

-- CreateIndex
CREATE INDEX "KeptMail_createdAt_idx" ON "KeptMail"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_slug_key" ON "Organisation"("slug");

-- CreateIndex
CREATE INDEX "Member_userId_idx" ON "Member"("userId");

-- CreateIndex
CREATE INDEX "Member_orgId_managerId_idx" ON "Member"("orgId", "managerId");

-- CreateIndex
CREATE INDEX "Member_orgId_name_id_idx" ON "Member"("orgId", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Member_orgId_email_key" ON "Member"("orgId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "Member_orgId_userId_key" ON "Member"("orgId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Team_orgId_name_key" ON "Team"("orgId", "name");

-- CreateIndex
CREATE INDEX "TeamMember_orgId_memberId_idx" ON "TeamMember"("orgId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "FrameworkVersion_orgId_version_key" ON "FrameworkVersion"("orgId", "version");

-- CreateIndex
CREATE INDEX "Round_orgId_state_idx" ON "Round"("orgId", "state");

-- CreateIndex
CREATE INDEX "Round_state_closesAt_idx" ON "Round"("state", "closesAt");

-- CreateIndex
CREATE INDEX "RoundSubject_orgId_memberId_idx" ON "RoundSubject"("orgId", "memberId");

-- CreateIndex
CREATE INDEX "RoundSubject_orgId_readerId_idx" ON "RoundSubject"("orgId", "readerId");

-- CreateIndex
CREATE INDEX "Invitation_orgId_raterId_idx" ON "Invitation"("orgId", "raterId");

-- CreateIndex
CREATE INDEX "Invitation_id_idx" ON "Invitation"("id");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_orgId_roundId_subjectId_raterId_key" ON "Invitation"("orgId", "roundId", "subjectId", "raterId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_orgId_roundId_subjectId_raterEmail_key" ON "Invitation"("orgId", "roundId", "subjectId", "raterEmail");

-- CreateIndex
CREATE INDEX "Snapshot_orgId_memberId_idx" ON "Snapshot"("orgId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Snapshot_orgId_roundId_memberId_key" ON "Snapshot"("orgId", "roundId", "memberId");

-- CreateIndex
CREATE INDEX "AuditEntry_orgId_at_idx" ON "AuditEntry"("orgId", "at");

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_orgId_managerId_fkey" FOREIGN KEY ("orgId", "managerId") REFERENCES "Member"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Team" ADD CONSTRAINT "Team_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_orgId_teamId_fkey" FOREIGN KEY ("orgId", "teamId") REFERENCES "Team"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_orgId_memberId_fkey" FOREIGN KEY ("orgId", "memberId") REFERENCES "Member"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrameworkVersion" ADD CONSTRAINT "FrameworkVersion_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Round" ADD CONSTRAINT "Round_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Round" ADD CONSTRAINT "Round_orgId_frameworkId_fkey" FOREIGN KEY ("orgId", "frameworkId") REFERENCES "FrameworkVersion"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundSubject" ADD CONSTRAINT "RoundSubject_orgId_roundId_fkey" FOREIGN KEY ("orgId", "roundId") REFERENCES "Round"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundSubject" ADD CONSTRAINT "RoundSubject_orgId_memberId_fkey" FOREIGN KEY ("orgId", "memberId") REFERENCES "Member"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundSubject" ADD CONSTRAINT "RoundSubject_orgId_readerId_fkey" FOREIGN KEY ("orgId", "readerId") REFERENCES "Member"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_orgId_roundId_fkey" FOREIGN KEY ("orgId", "roundId") REFERENCES "Round"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_orgId_roundId_subjectId_fkey" FOREIGN KEY ("orgId", "roundId", "subjectId") REFERENCES "RoundSubject"("orgId", "roundId", "memberId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_orgId_raterId_fkey" FOREIGN KEY ("orgId", "raterId") REFERENCES "Member"("orgId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "RoundKey" ADD CONSTRAINT "RoundKey_orgId_roundId_fkey" FOREIGN KEY ("orgId", "roundId") REFERENCES "Round"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_orgId_roundId_fkey" FOREIGN KEY ("orgId", "roundId") REFERENCES "RoundKey"("orgId", "roundId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Snapshot" ADD CONSTRAINT "Snapshot_orgId_roundId_fkey" FOREIGN KEY ("orgId", "roundId") REFERENCES "Round"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Snapshot" ADD CONSTRAINT "Snapshot_orgId_memberId_fkey" FOREIGN KEY ("orgId", "memberId") REFERENCES "Member"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamSnapshot" ADD CONSTRAINT "TeamSnapshot_orgId_roundId_fkey" FOREIGN KEY ("orgId", "roundId") REFERENCES "Round"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
