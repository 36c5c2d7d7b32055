'use client';

import { Button } from '../../_components/button';

/** Opens the browser's print dialog. */
export function PrintButton({ label }: { label: string }) {
  return <Button onClick={() => window.print()}>{label}</Button>;
}
