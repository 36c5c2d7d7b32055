'use client';

import { CitationLink } from '../../_components/citation-link';
import { useStudent } from '../class-context';

/** What struck in a quarter, with the paragraphs that it is modelled on. Nothing where nothing did. */
export function ClassNews({ shocks }: { shocks: readonly string[] }) {
  const { texts, pack } = useStudent();
  return shocks.map((id) => {
    const told = texts.shocks[id];
    if (!told) return null;
    return (
      <article key={id} className="mt-3 border-tense border-l-4 pl-4">
        <h3 className="text-h3">{told.headline}</h3>
        <p className="running">{told.news}</p>
        <p className="flex flex-wrap gap-x-3">
          {pack.compiled.shockById.get(id)?.shock.sources.map((citation) => (
            <CitationLink key={citation.document} cited={{ citation, claim: told.headline }} />
          ))}
        </p>
      </article>
    );
  });
}

/** News that the host has told in the quarter in hand. */
export function FiredNews() {
  const { room } = useStudent();
  return (
    <div aria-live="polite">
      <ClassNews shocks={room.fired} />
    </div>
  );
}
