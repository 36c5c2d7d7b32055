import type { CSSProperties } from 'react';
import type { CausalClaim, ClaimGroup, ClaimPart } from '@/lib/authoring/causal-claims';
import { EvidenceMark } from '../../_components/evidence-mark';
import { ScrollRegion } from '../../_components/scroll-region';
import type { PrintWords } from '../print-words';

/** One way that one indicator goes: an arrow, its evidence, and a star where a condition must hold. */
function Arrow({ words, claim: { effect } }: { words: PrintWords; claim: CausalClaim }) {
  return (
    <span className="claim-arrow">
      <span className="sr-only">
        {words.effect(effect).what}, {words.evidence(effect.evidence)}
      </span>
      <span aria-hidden="true">
        {effect.size > 0 ? '↑' : '↓'}
        {effect.when.length > 0 && '*'}
      </span>
      <EvidenceMark evidence={effect.evidence} silent />
    </span>
  );
}

interface CellsProps {
  words: PrintWords;
  columns: PrintWords['pack']['indicators'];
  group: ClaimGroup;
}

/** What a row does to each indicator. */
function Cells({ words, columns, group }: CellsProps) {
  return columns.map(({ id }) => (
    <td key={id}>
      {group.claims
        .filter(({ effect }) => effect.on === id)
        .map((claim) => (
          <Arrow key={JSON.stringify(claim.effect)} words={words} claim={claim} />
        ))}
    </td>
  ));
}

interface MatrixProps {
  words: PrintWords;
  parts: readonly ClaimPart[];
  partTitle: (part: ClaimPart) => string;
  groupTitle: (part: ClaimPart, group: ClaimGroup) => string;
  keyOf: (group: ClaimGroup) => string;
}

/** The lines of a row: as many as it has arrows one under the other. */
const linesOf = ({ claims }: ClaimGroup): number => {
  const indicators = claims.map(({ effect }) => effect.on);
  return Math.max(1, ...indicators.map((on) => indicators.filter((other) => other === on).length));
};

/** Every claim of a pack in one table, set to fill one page: a row for each option, a column for each indicator. */
export function ClaimsMatrix({ words, parts, partTitle, groupTitle, keyOf }: MatrixProps) {
  const { t, pack, texts } = words;
  const moved = new Set(
    parts.flatMap(({ groups }) => groups.flatMap(({ claims }) => claims.map(({ effect }) => effect.on as string))),
  );
  const columns = pack.indicators.filter(({ id }) => moved.has(id));
  const lines = parts.flatMap(({ groups }) => groups.map(linesOf)).reduce((sum, more) => sum + more, 0);
  return (
    <div className="claim-matrix">
      <ScrollRegion label={t('claims.setOff')}>
        <table style={{ '--lines': lines } as CSSProperties}>
          <caption>{t('claims.matrixText')}</caption>
          <thead>
            <tr>
              <th scope="col" colSpan={2}>
                {t('claims.setOff')}
              </th>
              {columns.map(({ id }) => (
                <th key={id} scope="col">
                  <span>{texts.indicators[id]!.name}</span>
                </th>
              ))}
            </tr>
          </thead>
          {parts.map((part) => (
            <tbody key={`${part.kind} ${part.id}`}>
              {part.groups.map((group, i) => (
                <tr key={keyOf(group)}>
                  {part.kind === 'shock' ? (
                    <th scope="row" colSpan={2} className="claim-part-name">
                      {partTitle(part)}
                    </th>
                  ) : (
                    <>
                      {i === 0 && (
                        <th scope="rowgroup" rowSpan={part.groups.length} className="claim-part-name">
                          {partTitle(part)}
                        </th>
                      )}
                      <th scope="row">{groupTitle(part, group)}</th>
                    </>
                  )}
                  <Cells words={words} columns={columns} group={group} />
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </ScrollRegion>
    </div>
  );
}
