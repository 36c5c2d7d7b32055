'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../_components/button';
import { forgetDevice } from '../_data/runs';
import { useRefusalText } from '../_hooks/use-refusal-text';
import { ConfirmDeletion } from './confirm-deletion';
import { useChange } from './use-change';

/** Deletes every game of this device, after asking. */
export function ForgetDevice() {
  const t = useTranslations('runs');
  const [asking, setAsking] = useState(false);
  const { refusal, change } = useChange();
  const refusalText = useRefusalText();
  return (
    <div className="mt-4">
      <Button weight="quiet" className="-ml-2" onClick={() => setAsking(true)}>
        {t('forget')}
      </Button>
      {refusal && (
        <p role="alert" className="text-small text-worse">
          {t('failed', { message: refusalText(refusal) })}
        </p>
      )}
      <ConfirmDeletion
        open={asking}
        onOpenChange={setAsking}
        title={t('forgetTitle')}
        text={t('forgetText')}
        onConfirm={() => change(forgetDevice)}
      />
    </div>
  );
}
