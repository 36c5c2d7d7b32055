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

interface MatrixProps {
  words: PrintWords;
  parts: readonly ClaimPart[];
  partTitle: (part: ClaimPart) => string;
  groupTitle: (part: ClaimPart, group: ClaimGroup) => string;
  keyOf: (group: ClaimGroup) => string;
}

/** Every claim of a pack on one page: a row for each option, a column for each indicator. The reasons follow it. */
export function ClaimsMatrix({ words, parts, partTitle, groupTitle, keyOf }: MatrixProps) {
  const { t, pack, texts } = words;
  const moved = new Set(
    parts.flatMap(({ groups }) => groups.flatMap(({ claims }) => claims.map(({ effect }) => effect.on as string))),
  );
  const columns = pack.indicators.filter(({ id }) => moved.has(id));
  return (
    <div className="claim-matrix">
      <ScrollRegion label={t('sheets.claims.name')}>
        <table>
          <caption>{t('claims.matrixText')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('claims.setOff')}</th>
              {columns.map(({ id }) => (
                <th key={id} scope="col">
                  <span>{texts.indicators[id]!.name}</span>
                </th>
              ))}
            </tr>
          </thead>
          {parts.map((part) => (
            <tbody key={`${part.kind} ${part.id}`}>
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  {partTitle(part)}
                </th>
              </tr>
              {part.groups.map((group) => (
                <tr key={keyOf(group)}>
                  <th scope="row">{groupTitle(part, group)}</th>
                  {columns.map(({ id }) => (
                    <td key={id}>
                      {group.claims
                        .filter(({ effect }) => effect.on === id)
                        .map((claim) => (
                          <Arrow key={JSON.stringify(claim.effect)} words={words} claim={claim} />
                        ))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </ScrollRegion>
    </div>
  );
}
