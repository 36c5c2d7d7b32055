import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesUnder } from './source-files';

const FILES = ['lib', 'app'].flatMap((folder) => filesUnder(folder));

test('no file is longer than 250 lines', () => {
  const long = FILES.map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }));
  expect(long.filter(({ lines }) => lines > 250)).toEqual([]);
});

test('files are named in kebab case', () => {
  const names = FILES.flatMap((file) => file.split(/[\\/]/).slice(-1));
  expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.tsx?$/.test(name))).toEqual([]);
});

const lengthsOfFunctions = (file: string): readonly { readonly at: string; readonly lines: number }[] => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: { at: string; lines: number }[] = [];
  const lineOf = (position: number): number => source.getLineAndCharacterOfPosition(position).line + 1;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const first = lineOf(node.getStart());
      found.push({ at: `${file}:${first}`, lines: lineOf(node.getEnd()) - first + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

/** An arrow of one line says nothing about how long the others are, so only functions with a body of their own count. */
test('nine in ten functions that span lines are under 40 lines long', () => {
  const spanning = FILES.flatMap(lengthsOfFunctions).filter(({ lines }) => lines > 2);
  const long = spanning.filter(({ lines }) => lines >= 40);
  expect(spanning.length).toBeGreaterThan(100);
  expect(long.length / spanning.length, long.map(({ at, lines }) => `${at} ${lines}`).join('\n')).toBeLessThan(0.1);
});
