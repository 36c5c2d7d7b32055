'use client';

import { useTranslations } from 'next-intl';
import { useTellRemoved } from '../_editor/removed-line';

interface ItemButtonsProps {
  /** What the buttons act on, for those who hear them. */
  readonly name: string;
  readonly at: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
  readonly onDuplicate?: () => void;
  readonly onRemove: () => void;
  /** Whether removing asks first, and so says of itself what it does. */
  readonly isAsked?: boolean;
}

const BUTTON =
  'min-h-9 cursor-pointer px-1.5 text-caption text-soft text-link hover:text-ink disabled:cursor-not-allowed disabled:opacity-40';

/** What can be done with a member of a list: moved up and down, copied, removed. All of it can be undone. */
export function ItemButtons({ name, at, count, onMove, onDuplicate, onRemove, isAsked = false }: ItemButtonsProps) {
  const tellRemoved = useTellRemoved();
  const remove = (): void => {
    if (!isAsked) tellRemoved(name);
    onRemove();
  };
  const t = useTranslations('studio.items');
  const said = <span className="sr-only">: {name}</span>;
  return (
    <p className="flex flex-wrap gap-x-2">
      <button type="button" className={BUTTON} disabled={at === 0} onClick={() => onMove(at - 1)}>
        {t('up')}
        {said}
      </button>
      <button type="button" className={BUTTON} disabled={at === count - 1} onClick={() => onMove(at + 1)}>
        {t('down')}
        {said}
      </button>
      {onDuplicate && (
        <button type="button" className={BUTTON} onClick={onDuplicate}>
          {t('duplicate')}
          {said}
        </button>
      )}
      <button type="button" className={BUTTON} onClick={remove}>
        {t('remove')}
        {said}
      </button>
    </p>
  );
}
