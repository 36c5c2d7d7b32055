import { useState } from 'react';
import type { PostedCommand } from '@/lib/server/sessions/contract';
import type { Commands } from '../_class/use-commands';

interface Pressed<Value> {
  readonly value: Value;
  /** The position from which views show it; null while it is not answered. */
  readonly position: number | null;
}

/**
 * What a button shows between its press and the view that holds it: the value pressed, until the server's view has
 * caught up or the press was refused. Presses for different places (`key`) do not mix.
 */
export const usePress = <Value>(
  { send }: Commands,
  seen: Value,
  seenPosition: number,
  key = '',
): readonly [Value, (value: Value, command: PostedCommand) => Promise<boolean>] => {
  const [pressed, setPressed] = useState<(Pressed<Value> & { key: string }) | null>(null);
  const press = async (value: Value, command: PostedCommand): Promise<boolean> => {
    setPressed({ value, position: null, key });
    const answer = await send(command);
    setPressed((at) => {
      if (at?.value !== value) return at;
      return answer.ok ? { ...at, position: answer.value.position } : null;
    });
    return answer.ok;
  };
  const holds =
    pressed !== null && pressed.key === key && (pressed.position === null || pressed.position > seenPosition);
  return [holds ? pressed.value : seen, press];
};
