-- AlterTable
ALTER TABLE "SessionEvent" ADD COLUMN "commandKey" TEXT;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_ClassSession" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "hostId" TEXT NOT NULL,
    "packHash" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "joinCode" TEXT,
    "projectorKey" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastEventAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" DATETIME,
    "position" INTEGER NOT NULL DEFAULT 0,
    "timerAt" DATETIME,
    "deleteAfter" DATETIME NOT NULL,
    CONSTRAINT "ClassSession_hostId_fkey" FOREIGN KEY ("hostId") REFERENCES "Instructor" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ClassSession_packHash_fkey" FOREIGN KEY ("packHash") REFERENCES "PackVersion" ("hash") ON DELETE RESTRICT ON UPDATE RESTRICT
);
INSERT INTO "new_ClassSession" ("createdAt", "deleteAfter", "endedAt", "hostId", "id", "joinCode", "lastEventAt", "packHash", "projectorKey", "title") SELECT "createdAt", "deleteAfter", "endedAt", "hostId", "id", "joinCode", "lastEventAt", "packHash", "projectorKey", "title" FROM "ClassSession";
DROP TABLE "ClassSession";
ALTER TABLE "new_ClassSession" RENAME TO "ClassSession";
CREATE UNIQUE INDEX "ClassSession_joinCode_key" ON "ClassSession"("joinCode");
CREATE UNIQUE INDEX "ClassSession_projectorKey_key" ON "ClassSession"("projectorKey");
CREATE INDEX "ClassSession_hostId_createdAt_idx" ON "ClassSession"("hostId", "createdAt");
CREATE INDEX "ClassSession_deleteAfter_idx" ON "ClassSession"("deleteAfter");
CREATE INDEX "ClassSession_timerAt_idx" ON "ClassSession"("timerAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "SessionEvent_sessionId_commandKey_key" ON "SessionEvent"("sessionId", "commandKey");
