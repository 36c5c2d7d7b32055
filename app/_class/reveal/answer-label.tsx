import { useTranslations } from 'next-intl';
import type { ShownAnswer } from './shown-choices';

/** What a capital answered, in words. */
export function AnswerLabel({ answer }: { answer: ShownAnswer }) {
  const t = useTranslations('classReveal.answer');
  return answer.kind === 'option' ? answer.label : t(answer.kind);
}
