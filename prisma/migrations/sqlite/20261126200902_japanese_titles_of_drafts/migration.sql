-- Written by hand: making the table anew, as Prisma would, takes every edit of a draft along when the old one goes.
ALTER TABLE "Draft" ADD COLUMN "titleJa" TEXT NOT NULL DEFAULT '';

-- Drafts that are there already: from their last snapshot; the next edit sets it from the draft as it stands.
UPDATE "Draft"
SET "titleJa" = substr(json_extract("document", '$.ja.title'), 1, 200)
WHERE json_type("document", '$.ja.title') = 'text';
