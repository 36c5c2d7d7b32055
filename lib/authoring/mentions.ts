import type { DraftDocument } from './draft-document';
import { effectLists } from './effect-lists';
import { isObject, type Json, type JsonObject, listAt, objectAt, type Path } from './json';

/** What else names something of a pack by its id. */
export type NamedKind = 'side' | 'indicator' | 'tension' | 'role';

/** A place that names something by its id: as the value that stands there, or as the key that ends the path. */
export interface Mention {
  readonly kind: NamedKind;
  readonly id: string;
  readonly path: Path;
  readonly as: 'key' | 'value';
}

/** Looks through a draft for what names its sides, indicators, tensions and roles. */
class MentionFinder {
  readonly found: Mention[] = [];
  private readonly document: DraftDocument;

  constructor(document: DraftDocument) {
    this.document = document;
    this.model();
    this.aims();
    this.cards();
    this.checks();
    this.japanese();
  }

  private keys(kind: NamedKind, path: Path): string[] {
    const ids = Object.keys(objectAt(this.document, path));
    for (const id of ids) this.found.push({ kind, id, path: [...path, id], as: 'key' });
    return ids;
  }

  private value(kind: NamedKind, path: Path, holder: Json | undefined, key: string | number): void {
    const id = isObject(holder) ? holder[key] : Array.isArray(holder) ? (holder[Number(key)] as Json) : undefined;
    if (typeof id === 'string') this.found.push({ kind, id, path: [...path, key], as: 'value' });
  }

  private values(kind: NamedKind, path: Path): void {
    const list = listAt(this.document, path);
    for (const i of list.keys()) this.value(kind, path, list as Json, i);
  }

  private each(path: Path, look: (member: JsonObject, at: Path) => void): void {
    for (const [i, member] of listAt(this.document, path).entries()) if (isObject(member)) look(member, [...path, i]);
  }

  private model(): void {
    this.each(['pack', 'sides'], (side, at) => this.value('side', at, side, 'id'));
    for (const id of this.keys('indicator', ['pack', 'indicators']))
      this.valueAt('side', ['pack', 'indicators', id], 'holder');
    this.keys('indicator', ['pack', 'levels']);
    this.each(['pack', 'crossImpacts'], (impact, at) => {
      this.value('indicator', at, impact, 'from');
      this.value('indicator', at, impact, 'to');
    });
    for (const part of ['confidence', 'objectives'])
      for (const side of this.keys('side', ['pack', part])) this.keys('indicator', ['pack', part, side]);
    for (const id of this.keys('tension', ['pack', 'tensions'])) {
      this.keys('indicator', ['pack', 'tensions', id, 'weights']);
      this.valueAt('side', ['pack', 'tensions', id], 'feltBy');
    }
    for (const side of this.keys('side', ['pack', 'politicalCapital']))
      this.valueAt('indicator', ['pack', 'politicalCapital', side], 'home');
  }

  private valueAt(kind: NamedKind, path: Path, key: string): void {
    this.value(kind, path, objectAt(this.document, path), key);
  }

  private redLines(path: Path): void {
    this.each(path, (line, at) => {
      this.value('indicator', at, line, 'indicator');
      this.value('tension', at, line, 'tension');
      this.value('side', at, line, 'confidence');
    });
  }

  private aims(): void {
    for (const side of this.keys('side', ['pack', 'aims'])) this.redLines(['pack', 'aims', side, 'redLines']);
    for (const role of this.keys('role', ['pack', 'briefs'])) this.redLines(['pack', 'briefs', role, 'redLines']);
    for (const role of this.keys('role', ['pack', 'roles'])) {
      this.valueAt('side', ['pack', 'roles', role], 'delegation');
      this.values('indicator', ['pack', 'roles', role, 'matters']);
    }
  }

  private conditions(path: Path): void {
    this.each(path, (condition, at) => {
      this.value('side', at, condition, 'side');
      this.value('indicator', at, condition, 'indicator');
    });
  }

  private cards(): void {
    for (const id of Object.keys(this.document.cards)) {
      const at = ['cards', id];
      this.valueAt('side', at, 'decider');
      this.values('tension', [...at, 'lines']);
      this.keys('side', [...at, 'stakes']);
      this.conditions([...at, 'requires']);
      this.each([...at, 'options'], (_, option) => this.conditions([...option, 'requires']));
      this.each([...at, 'pairs'], (_, pair) => this.keys('side', [...pair, 'choices']));
    }
    for (const path of effectLists(this.document))
      this.each(path, (effect, at) => {
        this.value('indicator', at, effect, 'on');
        this.conditions([...at, 'when']);
      });
  }

  private checks(): void {
    const isTension = (id: Json) => typeof id === 'string' && id in objectAt(this.document, ['pack', 'tensions']);
    this.each(['checks'], (_, check) => {
      this.keys('side', [...check, 'given', 'choices']);
      this.each([...check, 'expect'], (expected, at) => {
        for (const key of ['indicator', 'highest']) this.value('indicator', at, expected, key);
        this.value('tension', at, expected, 'tension');
        for (const key of ['confidence', 'among']) this.value('side', at, expected, key);
        for (const key of ['lowers', 'raises']) {
          const list = listAt(expected, [key]);
          for (const [i, id] of list.entries())
            this.value(isTension(id) ? 'tension' : 'indicator', [...at, key], list as Json, i);
        }
      });
    });
  }

  private japanese(): void {
    this.keys('side', ['ja', 'sides']);
    this.keys('side', ['ja', 'aims']);
    this.keys('indicator', ['ja', 'indicators']);
    this.keys('tension', ['ja', 'tensions']);
    this.keys('role', ['ja', 'roles']);
    this.keys('role', ['ja', 'briefs']);
    for (const id of Object.keys(objectAt(this.document, ['ja', 'cards'])))
      this.keys('side', ['ja', 'cards', id, 'stakes']);
  }
}

/** Every place of a draft that names one of its sides, indicators, tensions or roles, its own place included. */
export const mentionsIn = (document: DraftDocument): readonly Mention[] => new MentionFinder(document).found;

/** The places that name one thing. */
export const mentionsOf = (document: DraftDocument, kind: NamedKind, id: string): readonly Mention[] =>
  mentionsIn(document).filter((mention) => mention.kind === kind && mention.id === id);
