import { notFound } from 'next/navigation';
import type { PackId } from '@/lib/model/ids';
import { listPacks, requirePack, type StoredPack } from '@/lib/server/packs';

/** The pack on offer under an id; shows the page that is not there where there is none. */
export const requireOffered = async (id: PackId): Promise<StoredPack> =>
  (await listPacks()).some((listed) => listed.id === id) ? requirePack(id) : notFound();
