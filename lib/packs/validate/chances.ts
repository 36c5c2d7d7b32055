import type { Pack } from '../../model/pack';
import type { Issue } from '../../model/refusal';
import { say } from '../../model/saying';
import { warning } from '../issue';
import type { Places } from '../places';

/** Shocks that no quarter gives a chance and that the record does not have. */
export const chanceIssues = (pack: Pack, places: Places): Issue[] =>
  pack.shocks.flatMap(({ id, probability, recorded }, i) =>
    recorded.length > 0 || Object.values(probability).some((chance) => chance > 0)
      ? []
      : [warning('no-chance', places.chances(i), say('no-chance', { shock: id }), say('give-chance'))],
  );
