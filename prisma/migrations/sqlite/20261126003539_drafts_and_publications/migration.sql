-- AlterTable
ALTER TABLE "PackVersion" ADD COLUMN "source" JSONB;
ALTER TABLE "PackVersion" ADD COLUMN "studio" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Draft" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "origin" TEXT,
    "document" JSONB NOT NULL,
    "documentRevision" INTEGER NOT NULL DEFAULT 0,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" DATETIME,
    CONSTRAINT "Draft_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Instructor" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DraftEdit" (
    "draftId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "authorId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "inverse" JSONB NOT NULL,
    "group" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'work',
    "of" TEXT,

    PRIMARY KEY ("draftId", "revision"),
    CONSTRAINT "DraftEdit_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DraftAuthor" (
    "draftId" TEXT NOT NULL,
    "instructorId" TEXT NOT NULL,

    PRIMARY KEY ("draftId", "instructorId"),
    CONSTRAINT "DraftAuthor_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DraftAuthor_instructorId_fkey" FOREIGN KEY ("instructorId") REFERENCES "Instructor" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DraftSource" (
    "draftId" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "fileName" TEXT NOT NULL DEFAULT '',
    "paragraphs" JSONB NOT NULL,
    "addedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("draftId", "document"),
    CONSTRAINT "DraftSource_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Publication" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "packHash" TEXT NOT NULL,
    "draftId" TEXT,
    "revision" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "visibility" TEXT NOT NULL DEFAULT 'private',
    "linkKey" TEXT NOT NULL,
    "texts" JSONB NOT NULL,
    "publishedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" DATETIME,
    CONSTRAINT "Publication_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Instructor" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Publication_packHash_fkey" FOREIGN KEY ("packHash") REFERENCES "PackVersion" ("hash") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "Publication_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Draft" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Template" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "document" JSONB NOT NULL,
    "texts" JSONB NOT NULL
);

-- CreateIndex
CREATE INDEX "Draft_ownerId_updatedAt_idx" ON "Draft"("ownerId", "updatedAt");

-- CreateIndex
CREATE UNIQUE INDEX "DraftEdit_draftId_key_key" ON "DraftEdit"("draftId", "key");

-- CreateIndex
CREATE INDEX "DraftAuthor_instructorId_idx" ON "DraftAuthor"("instructorId");

-- CreateIndex
CREATE UNIQUE INDEX "Publication_linkKey_key" ON "Publication"("linkKey");

-- CreateIndex
CREATE INDEX "Publication_ownerId_publishedAt_idx" ON "Publication"("ownerId", "publishedAt");

-- CreateIndex
CREATE INDEX "Publication_packHash_idx" ON "Publication"("packHash");

-- CreateIndex
CREATE INDEX "Publication_visibility_idx" ON "Publication"("visibility");
