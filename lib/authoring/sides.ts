import type { DraftDocument } from './draft-document';
import { isObject, listAt } from './json';

/** The two sides of a draft as far as they are stated, in their order. */
export const sidesOf = ({ pack }: DraftDocument): readonly { readonly id: string; readonly name: string }[] =>
  listAt(pack, ['sides']).flatMap((side) =>
    isObject(side) && typeof side.id === 'string'
      ? [{ id: side.id, name: typeof side.name === 'string' && side.name !== '' ? side.name : side.id }]
      : [],
  );
