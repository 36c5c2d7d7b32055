'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Commands } from '../../../_class/use-commands';
import { Button, buttonClass } from '../../../_components/button';
import { useRefusalText } from '../../../_hooks/use-refusal-text';
import { StepBar } from '../../../_run/outlook/step-bar';
import { afterAddressOf } from '../addresses';
import { useConsole } from './console-context';
import { EndQuestion } from './end-question';
import { nextStep } from './next-step';
import { UndecidedQuestion } from './undecided-question';
import { useBegin } from './use-begin';

interface NextBarProps {
  commands: Pick<Commands, 'unanswered' | 'waiting' | 'refusal'>;
}

function Outcome({ commands: { unanswered, waiting, refusal } }: NextBarProps) {
  const t = useTranslations('host.sent');
  const refusalText = useRefusalText();
  if (refusal)
    return (
      <p role="alert" className="text-worse">
        {t('refused', { message: refusalText(refusal) })}
      </p>
    );
  return (
    <p role="status" className="text-soft">
      {waiting ? t('waiting', { count: unanswered }) : unanswered > 0 ? t('sending') : t('done')}
    </p>
  );
}

/** The one primary button: what comes next, within reach wherever the page stands; and whether the last press arrived. */
export function NextBar({ commands }: NextBarProps) {
  const t = useTranslations('host.next');
  const { id, room, host, send } = useConsole();
  const [asking, setAsking] = useState<'none' | 'undecided' | 'end'>('none');
  const begin = useBegin();
  const step = nextStep(room, host);
  const word = 'to' in step ? step.to.phase : step.kind;
  const toggle = (question: 'undecided' | 'end') => (open: boolean) => setAsking(open ? question : 'none');
  const press = () => {
    if (step.kind === 'undecided' || step.kind === 'end') setAsking(step.kind);
    else {
      begin();
      void send({ type: 'GoOn', from: room.place, without: 'nobody' });
    }
  };
  return (
    <>
      <StepBar
        next={
          step.kind === 'over' ? (
            <Link href={afterAddressOf(id)} className={buttonClass('primary')}>
              {t('over')}
            </Link>
          ) : (
            <Button weight="primary" className="sm:min-w-64" disabled={step.kind === 'empty'} onClick={press}>
              {t(word)}
            </Button>
          )
        }
      >
        <Outcome commands={commands} />
      </StepBar>
      <UndecidedQuestion open={asking === 'undecided'} onOpenChange={toggle('undecided')} />
      <EndQuestion open={asking === 'end'} onOpenChange={toggle('end')} />
    </>
  );
}
