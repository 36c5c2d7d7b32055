import { Asked } from './asked';
import { PhaseTitle } from './frame';
import { useScreen, Words } from './screen-context';

/** Questions that are shown of each card. */
const SHOWN = { one: 2, both: 1 } as const;

/** The questions of the quarter, with what to argue about. */
export function Discuss() {
  const { languages } = useScreen();
  const shown = languages.length > 1 ? SHOWN.both : SHOWN.one;
  return (
    <div className="flex grow flex-col gap-6">
      <PhaseTitle of="discuss" />
      <Asked
        beside={({ card }) => (
          <Words className="mt-4 space-y-3">
            {(_, texts) =>
              texts.cards[card]!.discussion.slice(0, shown).map((question) => (
                <p key={question} className="running">
                  {question}
                </p>
              ))
            }
          </Words>
        )}
      />
    </div>
  );
}
