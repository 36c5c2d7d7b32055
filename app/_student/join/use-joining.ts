import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Refusal, Result } from '@/lib/model/refusal';
import type { JoinAnswer } from '@/lib/server/sessions/contract';

/** Asking for a seat: whether an answer is awaited, why the last one was a refusal, and the way into the class. */
export const useJoining = () => {
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const join = async (ask: () => Promise<Result<JoinAnswer>>): Promise<void> => {
    setAsking(true);
    setRefusal(null);
    const answer = await ask();
    if (answer.ok) {
      router.push(`/class/${answer.value.sessionId}`);
      return;
    }
    setRefusal(answer.refusal);
    setAsking(false);
  };
  return { asking, refusal, join };
};
