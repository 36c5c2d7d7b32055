import { useEffect, useState } from 'react';

/** Whether the browser can show the page alone on the screen, whether it does, and the way there and back. */
export const useFullScreen = () => {
  const [possible, setPossible] = useState(() => document.fullscreenEnabled);
  const [full, setFull] = useState(() => document.fullscreenElement !== null);
  useEffect(() => {
    const changed = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);
  const toggle = () => {
    const asked = full ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    asked.catch(() => setPossible(false));
  };
  return { possible, full, toggle };
};
