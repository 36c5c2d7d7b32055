import { once } from '../../memo/once';
import type { Issue } from '../../model/refusal';
import { say } from '../../model/saying';
import { excerpt, warning, within } from '../issue';
import type { CardText } from '../schema/card-schema';

/** What a reader takes for the same words: neither capitals nor blanks tell labels apart. */
const asRead = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

/** Options that carry the label of an earlier one of their card. */
export const labelIssues = once((card: CardText, file: string): readonly Issue[] => {
  const labels = card.options.map(({ label }) => asRead(label));
  return card.options.flatMap(({ label }, i) =>
    labels.indexOf(labels[i]!) === i
      ? []
      : [
          warning(
            'label-twice',
            within(file, `options[${i}].label`),
            say('label-twice', { text: excerpt(label) }),
            say('own-label'),
          ),
        ],
  );
});
