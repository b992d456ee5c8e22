-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "quietFrom" TEXT NOT NULL DEFAULT '19:00',
ADD COLUMN     "quietOn" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "quietUntil" TEXT NOT NULL DEFAULT '08:00',
ADD COLUMN     "quietWeekends" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "Round" ADD COLUMN     "reminders" INTEGER[] DEFAULT ARRAY[7, 3, 1]::INTEGER[];

-- CreateTable
CREATE TABLE "SentMail" (
    "orgId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "roundId" UUID,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "why" TEXT,
    "day" DATE NOT NULL,

    CONSTRAINT "SentMail_pkey" PRIMARY KEY ("orgId","reason")
);

-- CreateTable
CREATE TABLE "ReminderStop" (
    "orgId" UUID NOT NULL,
    "email" TEXT NOT NULL,

    CONSTRAINT "ReminderStop_pkey" PRIMARY KEY ("orgId","email")
);

-- CreateIndex
CREATE INDEX "SentMail_orgId_roundId_idx" ON "SentMail"("orgId", "roundId");

-- CreateIndex
CREATE INDEX "SentMail_orgId_email_kind_idx" ON "SentMail"("orgId", "email", "kind");

-- AddForeignKey
ALTER TABLE "SentMail" ADD CONSTRAINT "SentMail_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SentMail" ADD CONSTRAINT "SentMail_orgId_roundId_fkey" FOREIGN KEY ("orgId", "roundId") REFERENCES "Round"("orgId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReminderStop" ADD CONSTRAINT "ReminderStop_orgId_fkey" FOREIGN KEY ("orgId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
