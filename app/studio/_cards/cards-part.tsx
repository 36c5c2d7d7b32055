'use client';

import { useDraftValue } from '../_draft/use-draft-value';
import { useWay } from '../_editor/use-way';
import { CardForm } from './card-form';
import { CardsTable } from './cards-table';

/** The cards: all of them as a table, or the open one as a form. */
export function CardsPart() {
  const { open } = useWay();
  const isThere = useDraftValue(({ cards }) => open !== null && Object.hasOwn(cards, open));
  return open !== null && isThere ? <CardForm key={open} id={open} /> : <CardsTable />;
}
