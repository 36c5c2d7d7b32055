'use client';

import { useLocale, useTranslations } from 'next-intl';
import { memo, useMemo } from 'react';
import { findAt, isList } from '@/lib/authoring/json';
import { optionNames } from '@/lib/authoring/names';
import { setIn } from '@/lib/authoring/set-in';
import { useDraft } from '../_draft/draft-context';
import { useDraftValue, useEdit } from '../_draft/use-draft-value';
import { asOptions, useTensionNames } from '../_draft/use-names';
import { CitationsField } from '../_effects/citations-field';
import { ConditionsField } from '../_effects/conditions-field';
import { LinesField } from '../_fields/lines-field';
import { SelectField } from '../_fields/select-field';

function TensionLines({ id }: { readonly id: string }) {
  const t = useTranslations('studio.cards');
  const tensions = useTensionNames();
  const edit = useEdit();
  const lines = useDraftValue(({ cards }) => cards[id]?.lines);
  const chosen = isList(lines) ? lines : [];
  const path = ['cards', id, 'lines'];
  const mark = (line: string, isOn: boolean): void => {
    edit((document) => {
      const held = findAt(document, path);
      const others = (isList(held) ? held : []).filter((known) => known !== line);
      return [setIn(document, path, isOn ? [...others, line] : others)];
    });
  };
  return (
    <fieldset className="min-w-0" data-place={`cards/${id}.yaml lines`} tabIndex={-1}>
      <legend className="text-small font-semibold">{t('lines')}</legend>
      <p className="text-caption text-soft">{t('linesHelp')}</p>
      <ul className="mt-1 grid gap-x-4 sm:grid-cols-2">
        {tensions.map((tension) => (
          <li key={tension.id}>
            <label className="flex min-h-9 cursor-pointer items-center gap-2.5 text-small">
              <input
                type="checkbox"
                className="size-4.5 shrink-0 accent-ink"
                checked={chosen.includes(tension.id)}
                onChange={({ target }) => mark(tension.id, target.checked)}
              />
              {tension.name}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function Recorded({ id }: { readonly id: string }) {
  const t = useTranslations('studio.cards');
  const language = useLocale();
  const { document } = useDraft();
  return (
    <SelectField
      path={['cards', id, 'recorded']}
      label={t('recorded')}
      help={t('recordedHelp')}
      none={t('recordedNone')}
      options={asOptions(optionNames(document, language, id))}
      className="max-w-md"
    />
  );
}

/** What stands round a card: what it rests on, when it is dealt at all, what the record says, and what a class talks about. */
export const CardFrame = memo(function CardFrame({ id }: { readonly id: string }) {
  const t = useTranslations('studio.cards');
  const discussion = useMemo(() => ['cards', id, 'discussion'], [id]);
  return (
    <section aria-labelledby="card-frame" className="laid-out-near mt-8 space-y-5 border-hairline border-t pt-4">
      <h3 id="card-frame" className="text-h3">
        {t('frame')}
      </h3>
      <LinesField
        path={discussion}
        title={t('discussion')}
        help={t('discussionHelp')}
        lineName={(number) => t('discussionLine', { number })}
        add={t('addDiscussion')}
      />
      <CitationsField path={['cards', id, 'sources']} claim={t('theCard')} />
      <TensionLines id={id} />
      <ConditionsField
        path={['cards', id, 'requires']}
        looking={{ card: id, same: false }}
        title={t('requires')}
        claim={t('theCard')}
      />
      <Recorded id={id} />
    </section>
  );
});
