// Concepts as the API tells them, and as a sheet holds one: with a place for its name in every edition, also where it has none.
import { type Versioned, del, get, make, put } from '../api/api';
import { editions } from '../editions/edition';
import type { Concept as Known, Kind, Picture } from '../editor/house.svelte';
import type { Thing } from '../sheet/sheet.svelte';

export const KINDS: Kind[] = ['section', 'topic', 'region', 'place', 'subject', 'programme'];

export interface Fact {
  label: string;
  value: string;
}

/** As the API has it. */
export interface Concept extends Known {
  names: Record<string, { name: string; summary?: string; facts?: Fact[] }>;
  cover?: Picture;
}

export interface NameSheet {
  name: string;
  summary: string;
  facts: Fact[];
}

/** As it stands in the form. */
export interface ConceptSheet {
  /** None before it is made. */
  id: number | null;
  kind: Kind;
  code: string;
  parent: number | null;
  names: Record<string, NameSheet>;
  cover: Picture | null;
}

/** Codes of IPTC Media Topics; what stands above what is theirs to say. */
export const isMediaTopic = (code: string): boolean => code.startsWith('medtop:');

const isEmpty = ({ name, summary, facts }: NameSheet): boolean => !name && !summary && !facts.length;

async function asSheet({ id, kind, code = '', parent, names, cover }: Omit<Concept, 'id'> & { id: number | null }): Promise<ConceptSheet> {
  const codes = (await editions()).map((edition) => edition.code);
  const named = codes.map((edition): [string, NameSheet] => [edition, { name: '', summary: '', facts: [], ...names[edition] }]);
  return { id, kind, code, parent: parent ?? null, names: Object.fromEntries(named), cover: cover ?? null };
}

/** Where a line is asked for, a break in it is a blank. */
const line = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** An edition in which nothing is said of it has no page for it. */
function asConcept({ kind, code, parent, names, cover }: ConceptSheet): Omit<Concept, 'id'> {
  const said = Object.entries(names).map(([edition, { name, summary, facts }]): [string, NameSheet] => {
    const told = facts.map(({ label, value }) => ({ label: line(label), value: line(value) }));
    return [edition, { name: line(name), summary: line(summary), facts: told.filter(({ label, value }) => label || value) }];
  });
  return {
    kind,
    names: Object.fromEntries(said.filter(([, name]) => !isEmpty(name))),
    ...(code.trim() ? { code: code.trim() } : {}),
    ...(parent === null ? {} : { parent }),
    ...(cover ? { cover } : {}),
  };
}

const told = async ({ value, version }: Versioned<Concept>): Promise<Versioned<ConceptSheet>> => ({ value: await asSheet(value), version });

/** A concept by its number, or one of a kind that is to be made. */
export function conceptOf(which: { id: string } | { kind: Kind }): Thing<ConceptSheet> {
  return {
    kind: 'concept',
    name: 'id' in which ? `concepts/${which.id}` : `new-concept/${which.kind}`,
    read: async () => ('id' in which ? told(await get<Concept>(`concepts/${which.id}`)) : { value: await asSheet({ id: null, kind: which.kind, names: {} }), version: null }),
    write: async (sheet, version) => {
      const draft = asConcept(sheet);
      return told(await (sheet.id === null ? make<Concept>('concepts', draft) : put<Concept>(`concepts/${sheet.id}`, draft, version)));
    },
    remove: async ({ id }, version) => void (await del(`concepts/${id}`, version)),
  };
}
