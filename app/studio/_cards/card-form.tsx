'use client';

import { memo } from 'react';
import { CardFrame } from './card-frame';
import { CardHead } from './card-head';
import { CardQuestion } from './card-question';
import { OptionsSection } from './options-section';
import { OutcomesSection } from './outcomes-section';

/** One card as a form; each field saves what is typed into it and is drawn anew alone. */
export const CardForm = memo(function CardForm({ id }: { readonly id: string }) {
  return (
    <article aria-labelledby="card-title">
      <CardHead id={id} />
      <CardQuestion id={id} />
      <OptionsSection id={id} />
      <OutcomesSection id={id} />
      <CardFrame id={id} />
    </article>
  );
});
