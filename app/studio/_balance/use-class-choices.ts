import { useEffect, useState } from 'react';
import type { ClassChoices } from '@/lib/server/studio/contract';
import { readClassChoices } from '../../_data/studio';

/** What classes chose on a draft's versions; null until it is known, and where it cannot be read. */
export const useClassChoices = (draft: string): ClassChoices | null => {
  const [found, setFound] = useState<ClassChoices | null>(null);
  useEffect(() => {
    let isLatest = true;
    void readClassChoices(draft).then((answer) => {
      if (isLatest && answer.ok) setFound(answer.value);
    });
    return () => {
      isLatest = false;
    };
  }, [draft]);
  return found;
};
