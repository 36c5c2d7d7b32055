'use client';

import { useLocale } from 'next-intl';
import { nameOfId } from '@/lib/authoring/name-of-id';
import { pathOfPlace } from '@/lib/authoring/places';
import type { Issue } from '@/lib/model/refusal';
import { type NameOf, useIssueText } from '../../_hooks/use-issue-text';
import { useDraftStore } from '../_draft/draft-context';
import { usePlaceSteps } from './use-place-text';

/** The card that an issue speaks of, or in which it lies. */
const cardOf = ({ says, path }: Issue): string | undefined => {
  const said = says?.message.values?.card;
  const [part, id] = pathOfPlace(path);
  return typeof said === 'string' ? said : part === 'cards' ? String(id) : undefined;
};

/** Says what is wrong with the draft, with things under the names that they have while it is drawn. */
export const useProblemText = (): ReturnType<typeof useIssueText> => {
  const language = useLocale();
  const store = useDraftStore();
  const stepsOf = usePlaceSteps();
  const quoted = (name: string | null): string | null =>
    name === null ? null : language === 'ja' ? `「${name}」` : `“${name}”`;
  const nameOf: NameOf = (kind, id, issue) => {
    switch (kind) {
      case 'key':
        return String(pathOfPlace(issue.path).at(-1)) === id ? (stepsOf(issue.path).at(-1) ?? null) : null;
      case 'measure':
        return nameOfId(store.document, language, 'tension', id) ?? nameOfId(store.document, language, 'indicator', id);
      case 'card':
      case 'option':
      case 'shock':
        return quoted(nameOfId(store.document, language, kind, id, cardOf(issue)));
      default:
        return nameOfId(store.document, language, kind, id);
    }
  };
  return useIssueText(nameOf);
};
