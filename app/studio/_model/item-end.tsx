'use client';

import { useState } from 'react';
import { moveKey } from '@/lib/authoring/model-edits';
import { useEdit } from '../_draft/use-draft-value';
import { ItemButtons } from '../_fields/item-buttons';
import { RemoveDialog } from './remove-dialog';
import { RenameField } from './rename-field';

/** One of a list of named parts of the pack, of which one is open at a time. */
export interface ModelItem {
  readonly id: string;
  readonly name: string;
  readonly at: number;
  readonly count: number;
  readonly isOpen: boolean;
  readonly onOpen: (id: string | null) => void;
}

const LISTS = { indicator: 'indicators', tension: 'tensions', role: 'roles' } as const;

interface ItemEndProps extends Omit<ModelItem, 'isOpen'> {
  readonly kind: keyof typeof LISTS;
}

/** What an open part ends with: its id, its place in the list, and the way out. */
export function ItemEnd({ kind, id, name, at, count, onOpen }: ItemEndProps) {
  const edit = useEdit();
  const [isRemoving, setRemoving] = useState(false);
  return (
    <>
      <RenameField kind={kind} id={id} onRenamed={onOpen} />
      <ItemButtons
        name={name}
        at={at}
        count={count}
        onMove={(to) => edit((document) => moveKey(document, ['pack', LISTS[kind], id], to))}
        isAsked
        onRemove={() => setRemoving(true)}
      />
      {isRemoving && <RemoveDialog kind={kind} id={id} name={name} onClose={() => setRemoving(false)} />}
    </>
  );
}
