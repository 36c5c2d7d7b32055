'use client';

import { useDraftValue } from '../_draft/use-draft-value';
import { useWay } from '../_editor/use-way';
import { ShockForm } from './shock-form';
import { ShocksTable } from './shocks-table';

/** The shocks: all of them as a table, or the open one as a form. */
export function ShocksPart() {
  const { open } = useWay();
  const isThere = useDraftValue(({ shocks }) => open !== null && Object.hasOwn(shocks, open));
  return open !== null && isThere ? <ShockForm key={open} id={open} /> : <ShocksTable />;
}
