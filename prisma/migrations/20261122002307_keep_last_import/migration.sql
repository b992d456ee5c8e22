-- CreateTable
CREATE TABLE "MemberImport" (
    "id" UUID NOT NULL,
    "orgId" UUID NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "added" INTEGER NOT NULL,
    "changed" INTEGER NOT NULL,
    "teams" JSONB NOT NULL,

    CONSTRAINT "MemberImport_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "MemberImportRow" (
    "orgId" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "fate" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "MemberImportRow_pkey" PRIMARY KEY ("orgId","importId","memberId")
);

-- CreateIndex
CREATE INDEX "MemberImport_at_idx" ON "MemberImport"("at");

-- CreateIndex
CREATE INDEX "MemberImportRow_orgId_memberId_idx" ON "MemberImportRow"("orgId", "memberId");

-- AddForeignKey
ALTER TABLE "MemberImport" ADD CONSTRAINT "MemberImport_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MemberImportRow" ADD CONSTRAINT "MemberImportRow_orgId_importId_fkey" FOREIGN KEY ("orgId", "importId") REFERENCES "MemberImport"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MemberImportRow" ADD CONSTRAINT "MemberImportRow_orgId_memberId_fkey" FOREIGN KEY ("orgId", "memberId") REFERENCES "Member"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
