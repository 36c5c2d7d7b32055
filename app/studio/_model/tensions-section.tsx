'use client';

import { useTranslations } from 'next-intl';
import { addTension } from '@/lib/authoring/model-edits';
import { useTensionNames } from '../_draft/use-names';
import { AddById } from './add-by-id';
import { TensionItem } from './tension-item';
import { useOpened } from './use-opened';

/** The tensions of the pack, each read from some of its indicators. */
export function TensionsSection() {
  const t = useTranslations('studio.model.tensions');
  const tensions = useTensionNames();
  const [opened, setOpened] = useOpened(['tensions']);
  return (
    <section aria-label={t('title')} className="@container">
      <p className="measure text-soft">{t('lead')}</p>
      <ul className="mt-2">
        {tensions.map(({ id, name }, at) => (
          <TensionItem
            key={id}
            id={id}
            name={name}
            at={at}
            count={tensions.length}
            isOpen={opened === id}
            onOpen={setOpened}
          />
        ))}
      </ul>
      <AddById add={t('add')} make={addTension} onAdded={setOpened} />
    </section>
  );
}
