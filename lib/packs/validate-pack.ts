import type { Pack } from '../model/pack';
import type { Issue } from '../model/refusal';
import { hasErrors } from './issue';
import type { Places } from './places';
import { cardsIssues } from './validate/cards';
import { chanceIssues } from './validate/chances';
import { dynamicsIssues } from './validate/dynamics';
import { idleIssues } from './validate/idle';
import { numberIssues } from './validate/numbers';
import { reachIssues } from './validate/reach';
import { redLineIssues } from './validate/red-lines';
import { referenceIssues } from './validate/references';
import { scaleIssues } from './validate/scale';
import { timingIssues } from './validate/timing';

/** Every fault of a pack that its shape does not show. What needs calculation is looked at once every id is sound. */
export const validatePack = (pack: Pack, places: Places): Issue[] => {
  const references = referenceIssues(pack, places);
  const numbers = numberIssues(pack, places);
  const cards = cardsIssues(pack, places);
  const ids = [...references, ...[...numbers, ...cards].filter(({ code }) => code === 'twice')];
  const dynamics = hasErrors(ids) ? [] : dynamicsIssues(pack, places);
  return [
    ...references,
    ...numbers,
    ...cards,
    ...idleIssues(pack, places),
    ...chanceIssues(pack, places),
    ...redLineIssues(pack, places),
    ...scaleIssues(pack, places),
    ...timingIssues(pack, places),
    ...reachIssues(pack, places),
    ...dynamics,
  ];
};
