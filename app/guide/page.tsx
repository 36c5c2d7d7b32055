import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { readGuide } from '@/lib/server/guide';
import { PRINTS_PATH } from '../prints/sheets';
import { BlockPart } from './blocks';
import { type Block, readMarkdown } from './read-markdown';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('prints'))('guide') };
}

const keyOf = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
    case 'code':
      return block.text;
    case 'list':
      return block.items
        .flat()
        .map(({ text }) => text)
        .join('');
    default:
      return block.spans.map(({ text }) => text).join('');
  }
};

async function Contents({ blocks }: { blocks: readonly Block[] }) {
  const t = await getTranslations('prints');
  return (
    <nav aria-label={t('contents')} className="no-print mb-10 lg:sticky lg:top-6 lg:self-start">
      <ol className="divide-y divide-hairline border-hairline border-y text-small">
        {blocks.map((block) =>
          block.kind === 'heading' && block.level === 2 ? (
            <li key={block.id}>
              <a href={`#${block.id}`} className="block py-2 hover:underline">
                {block.text}
              </a>
            </li>
          ) : null,
        )}
      </ol>
      <p className="mt-4 text-small">
        <Link href={PRINTS_PATH} className="inline-flex min-h-11 items-center text-link">
          {t('title')}
        </Link>
      </p>
    </nav>
  );
}

/** The facilitator's guide, from the file that stands in `docs/`. */
export default async function GuidePage() {
  const t = await getTranslations('prints');
  const blocks = readMarkdown(await readGuide(await getLocale()));
  return (
    <div className="page gap-14 py-10 lg:grid lg:grid-cols-[15rem_1fr] lg:py-16">
      <Contents blocks={blocks} />
      <article className="measure">
        {blocks.map((block) => (
          <BlockPart key={keyOf(block)} block={block} exampleOf={(program) => t('example', { program })} />
        ))}
      </article>
    </div>
  );
}
