import type { ReactNode } from 'react';
import { SideName, type SidePlace } from '../../_components/side-name';
import type { PrintWords } from '../print-words';
import type { SheetName } from '../sheets';

/** A side's place in the pack, which decides its colour. */
export const placeIn = ({ pack }: PrintWords, side: string): SidePlace => (pack.sides[0].id === side ? 0 : 1);

/** A side's name in its colour. */
export function PrintedSide({ words, side }: { words: PrintWords; side: string }) {
  return <SideName place={placeIn(words, side)}>{words.texts.sides[side]!.name}</SideName>;
}

/** Ruled lines to write on, so many of them. */
export function WritingLines({ lines }: { lines: number }) {
  return (
    <div className="writing" aria-hidden="true">
      {Array.from({ length: lines }, (_, i) => i).map((line) => (
        <span key={line} />
      ))}
    </div>
  );
}

interface SheetProps {
  words: PrintWords;
  /** What kind of sheet it is; `pack` is of a class's debrief pack, which no pack of the store holds. */
  name: SheetName | 'pack';
  title: string;
  /** Above the title, for example whose sheet it is. */
  over?: ReactNode;
  /** Two of the same sheet in different languages need different ids. */
  id: string;
  children: ReactNode;
}

/** One sheet of A4 in one language: its head, what it says, its foot. */
export function Sheet({ words, name, title, over, id, children }: SheetProps) {
  const { t, language, texts, edition, site, teaching } = words;
  const heading = `${id}-${language}`;
  return (
    <article lang={language} className={`print-sheet print-${name}`} aria-labelledby={heading}>
      <header>
        <p className="print-line">
          <span>{t('mark', { name: site, sheet: t(`sheets.${name}.name`) })}</span>
          <span>{texts.title}</span>
        </p>
        {over && <p className="print-over">{over}</p>}
        <h2 id={heading}>{title}</h2>
      </header>
      <div className="print-body">{children}</div>
      <footer className="print-line">
        <strong>{teaching}</strong>
        <span>{edition}</span>
      </footer>
    </article>
  );
}
