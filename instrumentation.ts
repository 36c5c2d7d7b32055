/** Called by Next once per server process, before the first request. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startInstance } = await import('./lib/server/instance');
  startInstance();
};
