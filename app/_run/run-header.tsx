'use client';

import { useTranslations } from 'next-intl';
import { SideName } from '../_components/side-name';
import { useQuarterName } from '../_hooks/use-quarter-name';
import { useRefusalText } from '../_hooks/use-refusal-text';
import { useRun } from './run-context';
import type { ShowScreen } from './run-screens';
import type { ScreenName } from './screens';
import { ShareButton } from './share/share-button';

const TAB =
  '-mb-px min-h-11 cursor-pointer border-b-2 border-transparent text-small whitespace-nowrap text-soft hover:text-ink aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink';

function SaveLine() {
  const t = useTranslations('run.save');
  const refusalText = useRefusalText();
  const { save, pending, leftOpen } = useRun();
  const inHand = save.kind === 'saved' && (Object.keys(pending).length > 0 || leftOpen.length > 0);
  const troubled = save.kind === 'waiting' || save.kind === 'refused';
  return (
    <p role="status" className={`text-caption ${troubled ? 'font-semibold text-worse' : 'text-soft'}`}>
      {t(inHand ? 'savedToCommit' : save.kind)} {troubled && refusalText(save.refusal)}
    </p>
  );
}

interface RunHeaderProps {
  screens: readonly ScreenName[];
  screen: ScreenName | 'reveal';
  show: ShowScreen;
}

/** The head of a run: what is played, when it is, whether it is saved, and the way to its screens. */
export function RunHeader({ screens, screen, show }: RunHeaderProps) {
  const t = useTranslations('run');
  const quarterName = useQuarterName();
  const { name, texts, side, world, pack, calendar, isOver } = useRun();
  const quarter = isOver ? pack.quarters : world.quarter + 1;
  return (
    <header className="no-print border-hairline border-b pt-4">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        {name && <p className="font-serif text-read font-semibold wrap-anywhere">{name}</p>}
        <p className="title-italic text-read">{texts.title}</p>
        <p className="text-small">
          {t.rich('playing', {
            side: () => <SideName place={pack.sides[0].id === side ? 0 : 1}>{texts.sides[side]!.name}</SideName>,
          })}
        </p>
        <p className="text-small text-soft">
          {t(isOver ? 'over' : 'quarter', {
            quarter: quarterName(calendar(quarter)),
            number: quarter,
            total: pack.quarters,
          })}
        </p>
        <div className="ml-auto flex items-baseline gap-4">
          <SaveLine />
          <ShareButton />
        </div>
      </div>
      <nav aria-label={t('nav')} className="mt-1 flex flex-wrap gap-x-5">
        {screens.map((name) => (
          <button
            key={name}
            type="button"
            className={TAB}
            aria-current={name === screen ? 'page' : undefined}
            onClick={() => show(name)}
          >
            {t(`screens.${name}`)}
          </button>
        ))}
      </nav>
    </header>
  );
}
