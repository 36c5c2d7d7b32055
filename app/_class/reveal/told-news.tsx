import type { PackTexts } from '@/lib/model/texts';

/** What happened in a quarter: the headline of each shock and, where there is room, its news. */
export function ToldNews({
  shocks,
  texts,
  brief = false,
}: {
  shocks: readonly string[];
  texts: PackTexts;
  brief?: boolean;
}) {
  return (
    <ul className="space-y-2">
      {shocks.map((shock) => (
        <li key={shock} className="border-tense border-l-2 pl-3">
          <p className="font-semibold">{texts.shocks[shock]?.headline}</p>
          {!brief && <p className="text-small text-soft">{texts.shocks[shock]?.news}</p>}
        </li>
      ))}
    </ul>
  );
}
