import { useEffect, useState } from 'react';

/** The server's clock (ms since 1970), told anew every `everyMs`. */
export const useNow = (aheadMs: number, everyMs: number): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now + aheadMs;
};
