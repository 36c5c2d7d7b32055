'use client';

import { useTranslations } from 'next-intl';
import type { MouseEvent } from 'react';
import { useTellRemoved } from '../_editor/removed-line';
import { useSay } from '../_editor/said';
import { followAdded, followMoved, followRemoved, listAround } from './follow-focus';

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

/** What a button does to the list around it, and where the focus goes then. */
const onList = ({ at, onMove, onDuplicate, onRemove }: ItemButtonsProps) => ({
  up: ({ currentTarget }: MouseEvent) => {
    followMoved(listAround(currentTarget), at - 1, 'up');
    onMove(at - 1);
  },
  down: ({ currentTarget }: MouseEvent) => {
    followMoved(listAround(currentTarget), at + 1, 'down');
    onMove(at + 1);
  },
  duplicate: ({ currentTarget }: MouseEvent) => {
    followAdded(listAround(currentTarget), at + 1);
    onDuplicate?.();
  },
  remove: ({ currentTarget }: MouseEvent) => {
    followRemoved(listAround(currentTarget), at);
    onRemove();
  },
});

/** What can be done with a member of a list: moved up and down, copied, removed. All of it can be undone. */
export function ItemButtons(props: ItemButtonsProps) {
  const { name, at, count, onDuplicate, isAsked = false } = props;
  const tellRemoved = useTellRemoved();
  const remove = (event: MouseEvent): void => {
    if (!isAsked) tellRemoved(name);
    press.remove(event);
  };
  const t = useTranslations('studio.items');
  const say = useSay();
  const press = onList(props);
  const move = (by: 'up' | 'down') => (event: MouseEvent) => {
    press[by](event);
    say(t('moved', { name, place: by === 'up' ? at : at + 2, count }));
  };
  const said = <span className="sr-only">: {name}</span>;
  return (
    <p className="flex flex-wrap gap-x-2">
      <button type="button" data-move="up" className={BUTTON} disabled={at === 0} onClick={move('up')}>
        {t('up')}
        {said}
      </button>
      <button type="button" data-move="down" className={BUTTON} disabled={at === count - 1} onClick={move('down')}>
        {t('down')}
        {said}
      </button>
      {onDuplicate && (
        <button type="button" className={BUTTON} onClick={press.duplicate}>
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
