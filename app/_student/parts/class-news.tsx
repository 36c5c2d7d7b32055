'use client';

import { CitationLink } from '../../_components/citation-link';
import { useStudent } from '../class-context';

/** The news of a shock, with the paragraphs that it is modelled on. */
function NewsText({ shock }: { shock: string }) {
  const { texts, pack } = useStudent();
  const told = texts.shocks[shock];
  if (!told) return null;
  return (
    <>
      <p className="running">{told.news}</p>
      <p className="flex flex-wrap gap-x-3">
        {pack.compiled.shockById.get(shock)?.shock.sources.map((citation) => (
          <CitationLink key={citation.document} cited={{ citation, claim: told.headline }} />
        ))}
      </p>
    </>
  );
}

/** What struck in a quarter. Nothing where nothing did. */
export function ClassNews({ shocks }: { shocks: readonly string[] }) {
  const { texts } = useStudent();
  return shocks.map((id) => (
    <article key={id} className="mt-3 border-tense border-l-4 pl-4">
      <h3 className="text-h3">{texts.shocks[id]?.headline ?? id}</h3>
      <NewsText shock={id} />
    </article>
  ));
}

/** News as one line that unfolds: where something else is to be done, that comes first. */
function FoldedNews({ shocks }: { shocks: readonly string[] }) {
  const { texts } = useStudent();
  return shocks.map((id) => (
    <details key={id} className="mt-3 border-tense border-l-4 pl-3">
      <summary className="min-h-11 py-2.5 text-small font-semibold">{texts.shocks[id]?.headline ?? id}</summary>
      <NewsText shock={id} />
    </details>
  ));
}

/** News that the host has told in the quarter in hand: in full while the class reads its brief, then folded. */
export function FiredNews() {
  const { room } = useStudent();
  return (
    <div aria-live="polite">
      {room.place.phase === 'brief' ? <ClassNews shocks={room.fired} /> : <FoldedNews shocks={room.fired} />}
    </div>
  );
}
