import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { CompiledPack } from '../engine/compile';
import type { Choices } from '../model/world-state';
import { type Fault, failInput, InputError } from './usage';

const readJson = (file: string): unknown => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return failInput(
      'unreadable-file',
      file,
      error instanceof Error ? error.message : String(error),
      'Give the path of a JSON file.',
    );
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    return failInput(
      'not-json',
      file,
      error instanceof Error ? error.message : String(error),
      'The file must hold one JSON object.',
    );
  }
};

const issuesOf = (file: string, error: z.ZodError): Fault[] =>
  error.issues.map((issue) => ({
    code: 'invalid-file',
    path: `${file} ${issue.path.join('.')}`.trim(),
    message: issue.message,
    hint: 'See the command line’s page for the shape of the file.',
  }));

const choicesSchema = z.record(z.string(), z.union([z.null(), z.record(z.string(), z.union([z.null(), z.string()]))]));
const shocksSchema = z.record(z.string(), z.string());

const faultsOfCard = (
  compiled: CompiledPack,
  file: string,
  cardId: string,
  answers: Readonly<Record<string, string | null>> | null,
): Fault[] => {
  const card = compiled.cardById.get(cardId);
  const known = [...compiled.cardById.keys()].join(', ');
  if (!card)
    return [
      {
        code: 'unknown-card',
        path: `${file} ${cardId}`,
        message: `${compiled.pack.id} has no card ${cardId}.`,
        hint: `Its cards: ${known}.`,
      },
    ];
  return Object.entries(answers ?? {}).flatMap(([side, answer]) => {
    const path = `${file} ${cardId}.${side}`;
    if (!card.deciders.includes(side))
      return [
        {
          code: 'not-a-decider',
          path,
          message: `${side} does not decide on ${cardId}.`,
          hint: `Deciders: ${card.deciders.join(', ')}.`,
        },
      ];
    if (answer === null || card.options.has(answer)) return [];
    return [
      {
        code: 'unknown-option',
        path,
        message: `${cardId} has no option ${answer}.`,
        hint: `Its options: ${[...card.options.keys()].join(', ')}.`,
      },
    ];
  });
};

/** Reads a file of choices; a card that is null is set aside by every decider. Throws an InputError with every fault. */
export const readChoices = (compiled: CompiledPack, file: string): Choices => {
  const parsed = choicesSchema.safeParse(readJson(file));
  if (!parsed.success) throw new InputError(issuesOf(file, parsed.error));
  const faults = Object.entries(parsed.data).flatMap(([card, answers]) => faultsOfCard(compiled, file, card, answers));
  if (faults.length > 0) throw new InputError(faults);
  return Object.fromEntries(
    Object.entries(parsed.data).map(([card, answers]) => [
      card,
      answers ?? Object.fromEntries(compiled.cardById.get(card)!.deciders.map((side) => [side, null])),
    ]),
  );
};

/** Reads a file of shocks by calendar quarter; throws an InputError where it is not one. */
export const readShocks = (file: string): Readonly<Record<string, string>> => {
  const parsed = shocksSchema.safeParse(readJson(file));
  if (!parsed.success) throw new InputError(issuesOf(file, parsed.error));
  return parsed.data;
};
