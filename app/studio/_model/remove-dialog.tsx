'use client';

import { useTranslations } from 'next-intl';
import type { Path } from '@/lib/authoring/json';
import type { NamedKind } from '@/lib/authoring/mentions';
import { placeOf } from '@/lib/authoring/places';
import { removing } from '@/lib/authoring/removal';
import { Button } from '../../_components/button';
import { Dialog } from '../../_components/dialog';
import { useDraft } from '../_draft/draft-context';
import { useTellRemoved } from '../_editor/removed-line';
import { usePlaceText } from '../_editor/use-place-text';

function PlaceList({ title, paths }: { readonly title: string; readonly paths: readonly Path[] }) {
  const placeText = usePlaceText();
  if (paths.length === 0) return null;
  const places = paths.map(placeOf);
  return (
    <section className="mt-4">
      <h3 className="text-small font-semibold">{title}</h3>
      <ul className="mt-1 border-hairline border-y py-1 text-caption text-soft">
        {places.map((place) => (
          <li key={place}>{placeText(place) || place}</li>
        ))}
      </ul>
    </section>
  );
}

interface RemoveDialogProps {
  readonly kind: Exclude<NamedKind, 'side'>;
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Says what names something before it is taken out: what goes with it, and what is left to be decided. */
export function RemoveDialog({ kind, id, name, onClose }: RemoveDialogProps) {
  const t = useTranslations('studio.model.remove');
  const { document, change } = useDraft();
  const tellRemoved = useTellRemoved();
  const { changes, goes, stays } = removing(document, kind, id);
  const remove = (): void => {
    tellRemoved(name);
    change(changes);
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={t('title', { name })}
      text={t('explain')}
      place="centre"
    >
      <PlaceList title={t('goes', { count: goes.length })} paths={goes} />
      <PlaceList title={t('stays', { count: stays.length })} paths={stays.map(({ path }) => path)} />
      <div className="mt-5 flex flex-wrap gap-3">
        <Button onClick={remove}>{t('remove', { count: goes.length })}</Button>
        <Button weight="quiet" onClick={onClose}>
          {t('keep')}
        </Button>
      </div>
    </Dialog>
  );
}
