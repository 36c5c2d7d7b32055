'use client';

import { useTranslations } from 'next-intl';
import { placesCiting } from '@/lib/authoring/citations';
import { removeDocument } from '@/lib/authoring/documents';
import { Button } from '../../_components/button';
import { Dialog } from '../../_components/dialog';
import { useDraft } from '../_draft/draft-context';
import { useEdit } from '../_draft/use-draft-value';
import { useTellRemoved } from '../_editor/removed-line';
import { useWay } from '../_editor/use-way';
import { CitingList } from './citing-list';

interface RemoveDocumentDialogProps {
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Shows what cites a document before it is taken out with these citations. */
export function RemoveDocumentDialog({ id, name, onClose }: RemoveDocumentDialogProps) {
  const t = useTranslations('studio.sources.removal');
  const { document } = useDraft();
  const edit = useEdit();
  const { go } = useWay();
  const tellRemoved = useTellRemoved();
  const places = placesCiting(document, id);
  const remove = (): void => {
    tellRemoved(name);
    if (edit((now) => removeDocument(now, id))) go('sources');
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={t('title', { name })}
      text={t('explain', { count: places.length })}
      place="centre"
    >
      {/* The answers come before the places, of which there may be a hundred to go past. */}
      <p className="mt-4 flex flex-wrap gap-3">
        <Button onClick={remove}>{t('submit')}</Button>
        <Button weight="quiet" onClick={onClose}>
          {t('keep')}
        </Button>
      </p>
      {places.length > 0 && (
        <div className="mt-4 max-h-[40dvh] overflow-y-auto border-hairline border-y py-2">
          <CitingList places={places} />
        </div>
      )}
    </Dialog>
  );
}
