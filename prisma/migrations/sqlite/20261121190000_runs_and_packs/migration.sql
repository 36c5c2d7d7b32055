-- CreateTable
CREATE TABLE "PackVersion" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "packId" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "contentHash" TEXT NOT NULL,
    "position" INTEGER,
    "loadedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Run" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "packId" TEXT NOT NULL,
    "packHash" TEXT NOT NULL,
    "engineVersion" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "quarter" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Run_packHash_fkey" FOREIGN KEY ("packHash") REFERENCES "PackVersion" ("hash") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateIndex
CREATE INDEX "PackVersion_packId_idx" ON "PackVersion"("packId");

-- CreateIndex
CREATE INDEX "PackVersion_position_idx" ON "PackVersion"("position");

-- CreateIndex
CREATE INDEX "Run_ownerId_updatedAt_idx" ON "Run"("ownerId", "updatedAt");

-- CreateIndex
CREATE INDEX "Run_packHash_idx" ON "Run"("packHash");
