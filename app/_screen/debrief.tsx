import { useTranslations } from 'next-intl';
import { BesideTheRecord } from '../_class/debrief/beside-the-record';
import { CardQuestions } from '../_class/debrief/card-questions';
import { DecisionTable } from '../_class/debrief/decision-table';
import { PerceptionGap } from '../_class/debrief/perception-gap';
import { QuarterDetail } from '../_class/debrief/quarter-detail';
import { QuarterTalks } from '../_class/debrief/quarter-talks';
import type { Told } from '../_class/debrief/told';
import { useQuarterOf } from '../_class/debrief/told';
import { TurningPoints } from '../_class/debrief/turning-points';
import { UntakenOptions } from '../_class/debrief/untaken-options';
import { type ReadDebrief, useClassDebrief } from '../_class/debrief/use-class-debrief';
import { Button } from '../_components/button';
import { type DebriefStep, debriefSteps } from './debrief-steps';
import { EachLanguage, useLanguage, useScreen, Words, WordsInLine } from './screen-context';
import { TallRegion } from './tall-region';
import { useSteps } from './use-steps';

function Heading({ step, ...told }: Told & { step: DebriefStep }) {
  const t = useTranslations('classDebrief.parts');
  const quarterOf = useQuarterOf(told);
  switch (step.kind) {
    case 'quarter':
      return t('quarter', { quarter: quarterOf(step.quarter.quarter) });
    case 'talks':
      return t('talks', { quarter: quarterOf(step.talks.quarter) });
    default:
      return t(step.kind);
  }
}

function Body({ step, ...told }: Told & { step: DebriefStep }) {
  switch (step.kind) {
    case 'glance':
      return <DecisionTable withNews={step.withNews} {...told} />;
    case 'quarter':
      return <QuarterDetail quarter={step.quarter} {...told} />;
    case 'talks':
      return <QuarterTalks talks={step.talks} {...told} />;
    case 'turning':
      return <TurningPoints {...told} />;
    case 'perception':
      return <PerceptionGap only={step.readings} {...told} />;
    case 'untaken':
      return <UntakenOptions cards={step.cards} {...told} />;
    case 'record':
      return <BesideTheRecord shown={step.shown} {...told} />;
    case 'discussion':
      return <CardQuestions card={step.card} texts={told.texts} />;
  }
}

function Block({ step, read }: { step: DebriefStep; read: ReadDebrief }) {
  const told = { debrief: read.debrief, texts: read.texts[useLanguage()] };
  return (
    <>
      <h2 className="mb-4 text-h2">
        <Heading step={step} {...told} />
      </h2>
      <Body step={step} {...told} />
    </>
  );
}

function Steps({ read }: { read: ReadDebrief }) {
  const t = useTranslations('screen.debrief');
  const { languages } = useScreen();
  const steps = debriefSteps(read.debrief, languages.length > 1 ? 'both' : 'one');
  const { at, go } = useSteps(steps.length);
  const step = steps[at]!;
  return (
    <>
      <h1 className="sr-only">
        <WordsInLine>{(say) => say('phase.debrief')}</WordsInLine>
      </h1>
      <TallRegion className="flex min-h-0 grow gap-10 overflow-y-auto" key={at}>
        <EachLanguage as="section" className="min-w-0 flex-1">
          <Block step={step} read={read} />
        </EachLanguage>
      </TallRegion>
      <nav aria-label={t('steps')} className="flex items-center justify-end gap-4 pt-2 text-small">
        <span className="mr-auto text-caption text-soft">
          <WordsInLine>{(say) => say('debrief.hint')}</WordsInLine>
        </span>
        <span className="text-soft" role="status">
          <WordsInLine>{(say) => say('debrief.of', { step: at + 1, steps: steps.length })}</WordsInLine>
        </span>
        <Button className="min-h-0 py-1" aria-disabled={at === 0} onClick={() => go(-1)}>
          <WordsInLine>{(say) => say('debrief.back')}</WordsInLine>
        </Button>
        <Button className="min-h-0 py-1" weight="primary" aria-disabled={at === steps.length - 1} onClick={() => go(1)}>
          <WordsInLine>{(say) => say('debrief.next')}</WordsInLine>
        </Button>
      </nav>
    </>
  );
}

/** The debrief, one block at a time, stepped by the keyboard or by the buttons below. */
export function Debrief() {
  const { address, room } = useScreen();
  const read = useClassDebrief(address, room);
  if (room.revealed.length === 0) return <Words className="text-h2 text-soft">{(t) => t('debrief.none')}</Words>;
  if (!read) return <Words className="text-h2 text-soft">{(t) => t('debrief.loading')}</Words>;
  return <Steps read={read} />;
}
