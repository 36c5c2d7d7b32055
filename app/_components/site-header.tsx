'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { LanguageSwitch } from './language-switch';
import { ThemeSwitch } from './theme-switch';

const PLACES = [
  { href: '/', key: 'play' },
  { href: '/sources', key: 'sources' },
  { href: '/model', key: 'model' },
] as const;

const isHere = (path: string, href: string): boolean =>
  href === '/' ? path === '/' || path.startsWith('/runs') || path.startsWith('/shared') : path.startsWith(href);

/** A student in class has one task a screen, and no other place to go. */
const isInClass = (path: string): boolean => /^\/(join|class)(\/|$)/.test(path);

function Places() {
  const t = useTranslations('nav');
  const path = usePathname();
  if (isInClass(path)) return null;
  return (
    <nav
      aria-label={t('label')}
      className="order-last -mb-px flex w-full gap-5 sm:order-none sm:ml-auto sm:w-auto sm:gap-6"
    >
      {PLACES.map(({ href, key }) => (
        <Link
          key={href}
          href={href}
          aria-current={isHere(path, href) ? 'page' : undefined}
          className="border-b-2 border-transparent py-3 text-small text-soft hover:text-ink aria-[current=page]:border-ink aria-[current=page]:text-ink sm:py-4"
        >
          {t(key)}
        </Link>
      ))}
    </nav>
  );
}

/** The head of each page: the name, the way to the three places, language and theme. */
export function SiteHeader() {
  const t = useTranslations('site');
  return (
    <header className="no-print border-hairline border-b">
      <div className="page flex flex-wrap items-center gap-x-5">
        <Link href="/" className="py-3 font-serif text-h3 font-semibold tracking-tight sm:py-4">
          {t('name')}
        </Link>
        <Places />
        <div className="ml-auto flex items-center gap-3 sm:ml-2">
          <ThemeSwitch />
          <LanguageSwitch />
        </div>
      </div>
    </header>
  );
}
