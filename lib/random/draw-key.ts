/** The 32-bit FNV-1a hash of a name in UTF-16 code units: the place of a draw's purpose in the counter. */
export const drawKey = (name: string): number => {
  let hash = 0x811c_9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x0100_0193);
  return hash >>> 0;
};
