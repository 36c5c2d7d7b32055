import { type Read, readShape } from './read-shape';
import { type StoredContent, storedContentSchema } from './schema/stored-content-schema';

/**
 * Reads a pack and its texts out of what a store kept, and gives fields that came later their usual value. The stated
 * hash stays, since runs and links name the pack by it; keys that this version does not know are left aside.
 */
export const readStoredContent = (value: unknown): Read<StoredContent> => readShape(storedContentSchema, value, '');
