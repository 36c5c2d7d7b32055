import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { type Guide, readGuide } from '@/lib/server/guide';
import { BlockPart } from './blocks';
import { type Block, readMarkdown } from './read-markdown';

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

/** A page that a reader of a guide may want next. */
interface Onward {
  readonly href: string;
  readonly label: string;
}

async function Contents({ blocks, onward }: { blocks: readonly Block[]; onward: readonly Onward[] }) {
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
      <ul className="mt-4 text-small">
        {onward.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} className="inline-flex min-h-11 items-center text-link">
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A guide with its contents, from the file that stands in `docs/`. */
export async function GuideArticle({ guide, onward }: { guide: Guide; onward: readonly Onward[] }) {
  const t = await getTranslations('prints');
  const blocks = readMarkdown(await readGuide(guide, await getLocale()));
  return (
    <div className="page gap-14 py-10 lg:grid lg:grid-cols-[15rem_1fr] lg:py-16">
      <Contents blocks={blocks} onward={onward} />
      <article className="measure">
        {blocks.map((block) => (
          <BlockPart key={keyOf(block)} block={block} exampleOf={(program) => t('example', { program })} />
        ))}
      </article>
    </div>
  );
}
