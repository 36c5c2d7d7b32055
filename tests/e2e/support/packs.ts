import { type APIRequestContext, expect } from '@playwright/test';
import type { PackContent, PackListing } from '../../../lib/server/packs';

/** Reads the version of a pack that the server offers. */
export const readPack = async (request: APIRequestContext, id: string): Promise<PackContent> => {
  const list = await request.get('/api/packs');
  await expect(list).toBeOK();
  const { packs } = (await list.json()) as { packs: readonly PackListing[] };
  const listed = packs.find((known) => known.id === id);
  if (!listed) throw new Error(`The server does not offer ${id}.`);
  const answer = await request.get(`/api/packs/${listed.hash}`);
  await expect(answer).toBeOK();
  return (await answer.json()) as PackContent;
};
