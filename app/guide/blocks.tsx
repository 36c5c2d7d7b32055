import Link from 'next/link';
import { ScrollRegion } from '../_components/scroll-region';
import type { Block, Span } from './read-markdown';

function SpanPart({ span }: { span: Span }) {
  switch (span.kind) {
    case 'strong':
      return <strong className="font-semibold">{span.text}</strong>;
    case 'emphasis':
      return <em className="title-italic">{span.text}</em>;
    case 'code':
      return <code className="font-mono text-[0.9em]">{span.text}</code>;
    case 'link':
      return (
        <Link href={span.href} className="text-link">
          {span.text}
        </Link>
      );
    case 'text':
      return span.text;
  }
}

function Spans({ spans }: { spans: readonly Span[] }) {
  let at = 0;
  return spans.map((span) => {
    at += span.text.length;
    return <SpanPart key={at} span={span} />;
  });
}

interface BlockPartProps {
  block: Block;
  /** Names an example of settings by the program that it is written for. */
  exampleOf: (program: string) => string;
}

/** A part of the guide as it is shown. */
export function BlockPart({ block, exampleOf }: BlockPartProps) {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? (
        <h1 className="text-h1 sm:text-display">{block.text}</h1>
      ) : (
        <h2 id={block.id} className="mt-10 scroll-mt-6 text-h2">
          {block.text}
        </h2>
      );
    case 'list':
      return (
        <ul className="mt-3 list-disc space-y-2 pl-5 running">
          {block.items.map((spans) => (
            <li key={spans.map(({ text }) => text).join('')}>
              <Spans spans={spans} />
            </li>
          ))}
        </ul>
      );
    case 'quote':
      return (
        <blockquote className="mt-3 border-ink border-l-2 pl-4 opening">
          <Spans spans={block.spans} />
        </blockquote>
      );
    case 'code':
      return (
        <div className="mt-3 border border-hairline bg-sheet">
          <ScrollRegion label={exampleOf(block.writtenFor)}>
            <pre className="p-4 text-caption">
              <code>{block.text}</code>
            </pre>
          </ScrollRegion>
        </div>
      );
    case 'paragraph':
      return (
        <p className="mt-3 running">
          <Spans spans={block.spans} />
        </p>
      );
  }
}
