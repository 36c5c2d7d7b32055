import { useTranslations } from 'next-intl';
import { COUNTERPARTS } from '@/lib/counterpart/act';
import { WORLDS } from '@/lib/run/run-document';
import { LanguageSwitch } from '../_components/language-switch';
import { Question } from './choice';
import { ModeQuestion } from './mode-question';
import type { StartChoices } from './new-run-document';

interface WaysOfPlayingProps {
  /** The name of the capital that the player does not play. */
  other: string;
  choices: StartChoices;
  onChange: (choices: StartChoices) => void;
}

/** How the other capital acts, in which world, and in which language. */
export function WaysOfPlaying({ other, choices, onChange }: WaysOfPlayingProps) {
  const t = useTranslations('start');
  return (
    <>
      <ModeQuestion
        legend={t('counterpart', { other })}
        name="counterpart"
        modes={COUNTERPARTS.map((value) => ({
          value,
          name: t(`counterparts.${value}.name`),
          text: t(`counterparts.${value}.text`),
        }))}
        mode={choices.counterpart}
        onChoose={(counterpart) => onChange({ ...choices, counterpart })}
      />
      <ModeQuestion
        legend={t('world')}
        name="world"
        modes={WORLDS.map((value) => ({ value, name: t(`worlds.${value}.name`), text: t(`worlds.${value}.text`) }))}
        mode={choices.world}
        onChoose={(world) => onChange({ ...choices, world })}
      />
      <Question legend={t('languageLabel')}>
        <LanguageSwitch form="full" />
        <p className="text-small text-soft">{t('languageText')}</p>
      </Question>
    </>
  );
}
