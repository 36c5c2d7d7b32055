import { type CausalClaim, type ClaimGroup, type ClaimPart, causalClaims } from '@/lib/authoring/causal-claims';
import { effectNames } from '@/lib/engine/effect-names';
import type { Evidence } from '@/lib/model/closed-sets';
import { JOINT } from '@/lib/model/closed-sets';
import type { Citation } from '@/lib/model/pack';
import { EvidenceMark } from '../../_components/evidence-mark';
import type { PrintWords } from '../print-words';
import { ClaimsMatrix } from './claims-matrix';
import { EvidenceLegend } from './evidence-legend';
import { Sheet } from './sheet';

interface ClaimProps {
  words: PrintWords;
  evidence: Evidence;
  what: string;
  why: string;
  cited: readonly Citation[];
}

/** Room to say what one would expect instead. */
function Remark({ words }: { words: PrintWords }) {
  return (
    <p className="claim-remark" aria-hidden="true">
      {words.t('claims.remark')}
    </p>
  );
}

/** A claim with its box to tick. */
function Claim({ words, evidence, what, why, cited }: ClaimProps) {
  const { t } = words;
  return (
    <li className="claim">
      <span className="claim-box" aria-hidden="true" />
      <p>
        <EvidenceMark evidence={evidence} silent /> <span className="sr-only">{words.evidence(evidence)}</span>{' '}
        <strong>{what}</strong> {why === '' ? <em>{t('claims.noReason')}</em> : t('claims.because', { why })}{' '}
        <small>{cited.length > 0 ? words.citations(cited) : t('claims.noSource')}</small>
      </p>
    </li>
  );
}

function Claims({ words, of, claims }: { words: PrintWords; of: string; claims: readonly CausalClaim[] }) {
  const names = effectNames(
    of,
    claims.map(({ effect }) => effect),
  );
  return (
    <ul>
      {claims.map(({ effect, why }, i) => (
        <Claim
          key={names[i]}
          words={words}
          evidence={effect.evidence}
          what={words.t('claims.what', words.effect(effect))}
          why={why}
          cited={effect.because}
        />
      ))}
    </ul>
  );
}

const groupTitle = ({ t, pack, texts }: PrintWords, card: string, { by }: ClaimGroup): string => {
  const options = texts.cards[card]?.options ?? {};
  if (by.kind === 'option') return t('claims.option', { option: options[by.option]?.label ?? by.option });
  if (by.kind === 'disagreement') return t('card.differently');
  if (by.kind !== 'pair') return t(by.kind === 'undecided' ? 'card.undecided' : 'claims.shock');
  const [first, second] = pack.sides;
  const label = (side: string): string => options[by.choices[side] ?? '']?.label ?? '';
  return t('card.pair', {
    first: texts.sides[first.id]!.name,
    firstOption: label(first.id),
    second: texts.sides[second.id]!.name,
    secondOption: label(second.id),
  });
};

const keyOf = ({ by }: ClaimGroup): string =>
  by.kind === 'option' ? by.option : by.kind === 'pair' ? `pair ${JSON.stringify(by.choices)}` : by.kind;

const partTitle = ({ texts }: PrintWords, { kind, id }: ClaimPart): string =>
  kind === 'card' ? texts.cards[id]!.question : texts.shocks[id]!.headline;

const partFacts = (words: PrintWords, { kind, id }: ClaimPart): string => {
  const { t, pack, texts } = words;
  const card = kind === 'card' ? pack.cards.find((known) => known.id === id) : undefined;
  if (!card) return t('claims.shockPart');
  const who =
    card.decider === JOINT ? t('card.both') : t('card.decides', { side: texts.sides[card.decider]?.name ?? '' });
  return t('claims.cardPart', { quarter: words.quarter(card.quarter), who });
};

function Part({ words, part }: { words: PrintWords; part: ClaimPart }) {
  return (
    <section className="claim-part">
      <h3>
        {partTitle(words, part)} <small>{partFacts(words, part)}</small>
      </h3>
      {part.groups.map((group) => (
        <section key={keyOf(group)} className="claim-group">
          {part.kind === 'card' && <h4>{groupTitle(words, part.id, group)}</h4>}
          <Claims words={words} of={keyOf(group)} claims={group.claims} />
          <Remark words={words} />
        </section>
      ))}
    </section>
  );
}

function Impacts({ words, impacts }: { words: PrintWords; impacts: ReturnType<typeof causalClaims>['impacts'] }) {
  const { t, texts } = words;
  if (impacts.length === 0) return null;
  return (
    <section className="claim-part">
      <h3>
        {t('claims.impacts')} <small>{t('claims.impactsText')}</small>
      </h3>
      <ul>
        {impacts.map(({ impact, why }) => {
          const names = { from: texts.indicators[impact.from]!.name, to: texts.indicators[impact.to]!.name };
          return (
            <Claim
              key={`${impact.from} ${impact.to}`}
              words={words}
              evidence={impact.evidence}
              what={t(impact.perQuarter < 0 ? 'claims.pullsDown' : 'claims.pullsUp', names)}
              why={why}
              cited={impact.sources}
            />
          );
        })}
      </ul>
      <Remark words={words} />
    </section>
  );
}

/** Every causal claim of a pack for a colleague to review: all of them in one table, then each with its reason to tick off. */
export function ClaimsSheet({ words }: { words: PrintWords }) {
  const { t, pack, texts } = words;
  const { parts, impacts, byEvidence } = causalClaims(pack, texts);
  return (
    <Sheet words={words} name="claims" id="claims" title={texts.title} over={t('claims.title')}>
      <div className="claim-overview">
        <p className="print-soft">{t('claims.lead')}</p>
        <div className="claim-facts">
          <p className="print-soft">{t('claims.counts', byEvidence)}</p>
          <EvidenceLegend words={words} />
        </div>
        <p className="claim-reviewer">
          <span>{t('claims.reviewer')}</span>
          <span>{t('claims.date')}</span>
        </p>
        <ClaimsMatrix
          words={words}
          parts={parts}
          partTitle={(part) => partTitle(words, part)}
          groupTitle={(part, group) => groupTitle(words, part.id, group)}
          keyOf={keyOf}
        />
      </div>
      <div className="claim-columns">
        {parts.map((part) => (
          <Part key={`${part.kind} ${part.id}`} words={words} part={part} />
        ))}
        <Impacts words={words} impacts={impacts} />
      </div>
    </Sheet>
  );
}
