'use client';

import Link from 'next/link';
import type { ComponentProps } from 'react';
import { goWithin } from './use-way';

type WayLinkProps = Omit<ComponentProps<typeof Link>, 'href' | 'prefetch' | 'scroll' | 'onNavigate'> & {
  /** As `hrefOf` gives it. */
  readonly href: string;
};

/** A link within the editor: what it leads to is all in the page, so that the server is asked for nothing. */
export function WayLink({ href, ...rest }: WayLinkProps) {
  return (
    <Link
      {...rest}
      href={href}
      prefetch={false}
      scroll={false}
      onNavigate={(event) => {
        event.preventDefault();
        goWithin(href);
      }}
    />
  );
}
