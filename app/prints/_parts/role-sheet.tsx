import type { RedLine, Role } from '@/lib/model/pack';
import { OBSERVERS } from '@/lib/session/seats';
import type { PrintWords } from '../print-words';
import { PrintedSide, Sheet, WritingLines } from './sheet';

function Lines({ words, lines }: { words: PrintWords; lines: readonly RedLine[] }) {
  return (
    <ul className="print-list">
      {lines.map(words.redLine).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** A level from 0 to 100 on a line. */
function LevelLine({ level }: { level: number }) {
  return (
    <svg viewBox="0 0 100 8" className="print-level" aria-hidden="true">
      <path d="M0 4H100M0 2V6M50 3V5M100 2V6" />
      <circle cx={level} cy="4" r="2.2" />
    </svg>
  );
}

function Matters({ words, role }: { words: PrintWords; role: Role }) {
  const { t, pack, texts } = words;
  return (
    <section>
      <h3>{t('role.matters')}</h3>
      <table>
        <tbody>
          {role.matters.map((id) => {
            const { name, description, low, high } = texts.indicators[id]!;
            const { start } = pack.indicators.find((indicator) => indicator.id === id)!;
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>
                  {description} <small>{t('role.scale', { low, high })}</small>
                </td>
                <td className="print-level-cell">
                  <small>{t('role.level')}</small> <strong>{start}</strong>
                  <LevelLine level={start} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Capital({ words, side }: { words: PrintWords; side: string }) {
  const { t, pack, texts } = words;
  const { name } = texts.sides[side]!;
  return (
    <section className="print-columns">
      <div>
        <h3>{t('role.capitalAim', { side: name })}</h3>
        <p>{texts.aims[side]}</p>
      </div>
      <div>
        <h3>{t('role.capitalLines', { side: name })}</h3>
        <Lines words={words} lines={pack.redLines[side] ?? []} />
      </div>
    </section>
  );
}

/** The brief of a role on one sheet, for its holder's eyes. */
export function RoleSheet({ words, role }: { words: PrintWords; role: Role }) {
  const { t, texts } = words;
  const { name, goal, brief } = texts.roles[role.id]!;
  const watches = role.delegation === OBSERVERS;
  return (
    <Sheet
      words={words}
      name="roles"
      id={role.id}
      title={name}
      over={watches ? t('role.observer') : <PrintedSide words={words} side={role.delegation} />}
    >
      {role.head && <p className="print-mark">{t('role.head')}</p>}
      <p className="print-soft">{t(watches ? 'role.observerNote' : 'role.private')}</p>
      <section>
        <h3>{t('role.goal')}</h3>
        <p className="print-lead">{goal}</p>
      </section>
      <section>
        <h3>{t('role.brief')}</h3>
        <p className="print-read">{brief}</p>
      </section>
      {role.redLines.length > 0 && (
        <section>
          <h3>{t('role.redLines')}</h3>
          <Lines words={words} lines={role.redLines} />
        </section>
      )}
      {role.matters.length > 0 && <Matters words={words} role={role} />}
      {!watches && <Capital words={words} side={role.delegation} />}
      <section className="print-rest">
        <h3>{t('role.notes')}</h3>
        <WritingLines lines={14} />
      </section>
    </Sheet>
  );
}
