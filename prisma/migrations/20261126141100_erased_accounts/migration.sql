-- AlterTable
ALTER TABLE "Member" ALTER COLUMN "userId" DROP NOT NULL;
