// @ts-check
// Imports nothing and keeps to old syntax, so that an old Node can still run it and say what is wrong.

/**
 * A sentence that says which Node to install, or undefined where this one will do: 20.19 or later, 22.12 or later, 24.
 * @param {string} version as `v20.19.0`
 * @returns {string | undefined}
 */
export function nodeVersionFault(version) {
  const parts = version.replace(/^v/, '').split('.').map(Number);
  const major = parts[0] || 0;
  const minor = parts[1] || 0;
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major === 24;
  if (fits) return undefined;
  return `Two Capitals needs Node 20.19 or later, 22.12 or later, or 24; this is ${version}. Install one of these from https://nodejs.org and run the command again.`;
}

/** Ends the process with the sentence where the running Node is not supported. */
export function requireNodeVersion() {
  const fault = nodeVersionFault(process.version);
  if (fault === undefined) return;
  console.error(fault);
  process.exit(1);
}
