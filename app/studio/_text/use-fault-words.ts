'use client';

import { useSayingText } from '../../_hooks/use-issue-text';
import { useProblemText } from '../_editor/use-problem-text';
import type { TextSurroundings } from './text-session';

/** Words what is wrong with a text, and with what it says. */
export const useFaultWords = (): Pick<TextSurroundings, 'wordFault' | 'wordIssue'> => {
  const sayingText = useSayingText();
  const problemText = useProblemText();
  return {
    wordFault: ({ says, message }) => sayingText(says) ?? message,
    wordIssue: (issue) => {
      const { message, hint } = problemText(issue);
      return `${message} ${hint}`;
    },
  };
};
