'use client';

import Link from 'next/link';
import { type ComponentProps, useState } from 'react';

/**
 * A link that fetches what it leads to once the pointer or the focus is on it. In the head of every page, links that fetch
 * as soon as they are in view would ask the server for half a dozen pages whenever one is opened.
 */
export function NearLink(props: Omit<ComponentProps<typeof Link>, 'prefetch' | 'onPointerEnter' | 'onFocus'>) {
  const [isNear, setNear] = useState(false);
  const approach = (): void => setNear(true);
  return <Link {...props} prefetch={isNear ? null : false} onPointerEnter={approach} onFocus={approach} />;
}
