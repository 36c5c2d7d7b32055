import type { Prisma } from '../../prisma/generated/client';
import { branchLengths, pathTo, type RunDocument } from '../run/run-document';
import { runDocumentSchema } from '../run/run-schema';

/** What lists say of a run. */
export interface RunSummary {
  readonly id: string;
  /** What its owner calls it; empty until it is named. */
  readonly name: string;
  readonly packId: string;
  readonly packHash: string;
  readonly engineVersion: string;
  readonly side: string;
  /** Quarters played on the branch in hand. */
  readonly quarter: number;
  /** Counts saves, from 1. */
  readonly revision: number;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A run in its owner's list. */
export interface ListedRun extends RunSummary {
  /** Quarters of each branch, in the order in which the branches were made. */
  readonly branches: readonly number[];
}

/** A saved run with all that was played. */
export interface RunRecord extends RunSummary {
  readonly document: RunDocument;
}

/** The columns that a summary is made of. */
export const SUMMARY_COLUMNS = {
  id: true,
  name: true,
  packId: true,
  packHash: true,
  engineVersion: true,
  side: true,
  quarter: true,
  revision: true,
  createdAt: true,
  updatedAt: true,
} as const;

type SummaryRow = Prisma.RunGetPayload<{ select: typeof SUMMARY_COLUMNS }>;

/** A row as lists show it. */
export const toSummary = (row: SummaryRow): RunSummary => ({
  id: row.id,
  name: row.name,
  packId: row.packId,
  packHash: row.packHash,
  engineVersion: row.engineVersion,
  side: row.side,
  quarter: row.quarter,
  revision: row.revision,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});

/** A row with its document as lists show it; where the document no longer reads as one, the branch in hand is told. */
export const toListed = (row: SummaryRow & { readonly document: Prisma.JsonValue }): ListedRun => {
  const read = runDocumentSchema.safeParse(row.document);
  return { ...toSummary(row), branches: read.success ? branchLengths(read.data) : [row.quarter] };
};

/** A row with its document, which must still read as one. */
export const toRecord = (row: SummaryRow & { readonly document: Prisma.JsonValue }): RunRecord => ({
  ...toSummary(row),
  document: runDocumentSchema.parse(row.document),
});

/** The columns that follow from a document. */
export const documentColumns = (document: RunDocument) => ({
  packId: document.packId,
  packHash: document.packHash,
  engineVersion: document.engineVersion,
  side: document.side,
  quarter: pathTo(document, document.head).length,
  document: document as unknown as Prisma.InputJsonObject,
});
