import { type CompiledPack, compilePack } from '@/lib/engine/compile';
import { answerFutures } from '@/lib/ensemble/futures-service';
import type { FromFutures, ToFutures } from './futures-messages';

let compiled: CompiledPack | null = null;

const answer = ({ id, question }: Extract<ToFutures, { kind: 'question' }>): FromFutures => {
  if (!compiled) return { id, ok: false, message: 'A question came before its pack.' };
  try {
    return { id, ok: true, answer: answerFutures(compiled, question) };
  } catch (error) {
    return { id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
};

self.addEventListener('message', ({ data }: MessageEvent<ToFutures>) => {
  if (data.kind === 'pack') compiled = compilePack(data.pack);
  else self.postMessage(answer(data));
});
