/** Changes when the same pack, choices and rngSeed would give other numbers; links and sessions pin it. */
export const ENGINE_VERSION = '1.0.0';
