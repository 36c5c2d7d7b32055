'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { LanguageSwitch } from './language-switch';
import { NearLink } from './near-link';
import { ThemeSwitch } from './theme-switch';

/** The places of the site, each with the first parts of the addresses that belong to it. */
const PLACES = [
  { href: '/', key: 'play', parts: ['', 'runs', 'shared'] },
  { href: '/join', key: 'join', parts: ['join'] },
  { href: '/host', key: 'host', parts: ['host', 'prints', 'guide'] },
  { href: '/studio', key: 'studio', parts: ['studio'] },
  { href: '/sources', key: 'sources', parts: ['sources'] },
  { href: '/model', key: 'model', parts: ['model'] },
] as const;

const firstPart = (path: string): string => path.split('/')[1] ?? '';

/** Which of the places an address belongs to, if any. */
const placeAt = (path: string): (typeof PLACES)[number]['key'] | undefined =>
  PLACES.find(({ parts }) => (parts as readonly string[]).includes(firstPart(path)))?.key;

/** A student who sits in a class has one task a screen, and no other place to go. */
const isInClass = (path: string): boolean => firstPart(path) === 'class';

function Places() {
  const t = useTranslations('nav');
  const path = usePathname();
  if (isInClass(path)) return null;
  return (
    <nav
      aria-label={t('label')}
      className="order-last -mb-px flex w-full flex-wrap gap-x-3 sm:gap-x-4 md:order-none md:ml-auto md:w-auto md:gap-x-6"
    >
      {PLACES.map(({ href, key }) => (
        <NearLink
          key={href}
          href={href}
          aria-current={placeAt(path) === key ? 'page' : undefined}
          className="border-b-2 border-transparent py-2 text-caption whitespace-nowrap text-soft hover:text-ink aria-[current=page]:border-ink aria-[current=page]:text-ink sm:py-3 sm:text-small md:py-4"
        >
          {t(key)}
        </NearLink>
      ))}
    </nav>
  );
}

/** The head of each page: the name, the way to the places of the site, language and theme. */
export function SiteHeader() {
  const t = useTranslations('site');
  return (
    <header className="no-print border-hairline border-b">
      <div className="page flex flex-wrap items-center gap-x-5">
        <NearLink href="/" className="py-2 font-serif text-h3 font-semibold tracking-tight sm:py-4">
          {t('name')}
        </NearLink>
        <Places />
        <div className="ml-auto flex items-center gap-3 md:ml-2">
          <ThemeSwitch />
          <LanguageSwitch />
        </div>
      </div>
    </header>
  );
}
