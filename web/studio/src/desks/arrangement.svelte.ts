// A desk as somebody arranges it in a dialog: a copy to change, and what is sent of it.
import type { DeskLine, Stage } from '../desk/shapes';
import { USUAL, stageName } from '../desk/stage';

/** What the API takes of a desk. */
export interface DeskDraft {
  key: string;
  name: string;
  editions: string[];
  stages: Stage[];
  four_eyes: boolean;
}

/** A stage as it stands in the form, under the name it shows. */
export interface Row {
  key: string;
  name: string;
  /** Its key is made from its name when it is sent. */
  fresh: boolean;
}

export const MOST_STAGES = 12;
const LONGEST = 40;

/** Small letters, digits and hyphens of a text; nothing where it has none of them. */
export function keyOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, LONGEST).replace(/-+$/, '');
}

export class Arrangement {
  key = $state('');
  name = $state('');
  editions = $state.raw<string[]>([]);
  rows = $state<Row[]>([]);
  fourEyes = $state(false);
  /** Whether it is not yet a desk, and its short name follows its name. */
  readonly fresh: boolean;

  constructor(desk?: DeskDraft | DeskLine) {
    this.fresh = desk === undefined;
    this.take(desk ?? { key: '', name: '', editions: [], stages: USUAL, four_eyes: false });
  }

  take(desk: DeskDraft | DeskLine): void {
    this.key = desk.key;
    this.name = desk.name;
    this.editions = desk.editions ?? [];
    this.rows = desk.stages.map((stage) => ({ key: stage.key, name: stageName(stage), fresh: false }));
    this.fourEyes = desk.four_eyes;
  }

  draft(): DeskDraft {
    const taken = new Set(this.rows.filter((row) => !row.fresh).map((row) => row.key));
    const stages = this.rows.map((row): Stage => {
      const name = row.name.trim();
      // The usual word is not sent: everybody reads it in their own language.
      if (!row.fresh) return name === stageName({ key: row.key }) ? { key: row.key } : { key: row.key, name };
      // Names in other scripts make no key; any that is free will do, as nobody reads it.
      const base = keyOf(name) || 'stage';
      let key = base;
      for (let n = 2; taken.has(key); n += 1) key = `${base.slice(0, LONGEST - 4)}-${n}`;
      taken.add(key);
      return { key, name };
    });
    return { key: this.key.trim(), name: this.name.trim(), editions: this.editions, stages, four_eyes: this.fourEyes };
  }
}
