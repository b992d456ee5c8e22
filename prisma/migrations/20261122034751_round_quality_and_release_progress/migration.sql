-- CreateTable
CREATE TABLE "RoundQuality" (
    "orgId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "quality" JSON NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "RoundQuality_pkey" PRIMARY KEY ("orgId","roundId")
);

-- CreateTable
CREATE TABLE "ReleaseProgress" (
    "orgId" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "done" INTEGER NOT NULL,

    CONSTRAINT "ReleaseProgress_pkey" PRIMARY KEY ("orgId","roundId")
);

-- AddForeignKey
ALTER TABLE "RoundQuality" ADD CONSTRAINT "RoundQuality_orgId_roundId_fkey" FOREIGN KEY ("orgId", "roundId") REFERENCES "Round"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReleaseProgress" ADD CONSTRAINT "ReleaseProgress_orgId_roundId_fkey" FOREIGN KEY ("orgId", "roundId") REFERENCES "Round"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
