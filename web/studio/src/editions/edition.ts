// Editions as the API tells them, and as a sheet holds one.
import { Problem, get, put, type Versioned } from '../api/api';
import type { Thing } from '../sheet/sheet.svelte';
import { house } from '../shell/house';

/** As the API has it. */
export interface Edition {
  code: string;
  language: string;
  name: string;
  site_name?: string;
  time_zone: string;
  menu: number[];
  regions: number[];
  about: string[];
}

/** As it stands in the form: what may be missing is empty, and paragraphs can be moved. */
export interface EditionSheet extends Omit<Edition, 'site_name' | 'about'> {
  site_name: string;
  about: { text: string }[];
}

/** All editions, the site's first before the others. */
export const editions = (): Promise<Edition[]> => get<Edition[]>('editions').then(({ value }) => value.sort((a, b) => Number(b.code === house.edition) - Number(a.code === house.edition)));

const asSheet = (edition: Edition): EditionSheet => ({ ...edition, site_name: edition.site_name ?? '', about: edition.about.map((text) => ({ text })) });

function asEdition({ site_name, about, ...rest }: EditionSheet): Edition {
  const named = site_name.trim() ? { site_name: site_name.trim() } : {};
  return { ...rest, ...named, name: rest.name.trim(), about: about.map(({ text }) => text.trim()).filter(Boolean) };
}

const told = ({ value, version }: Versioned<Edition>): Versioned<EditionSheet> => ({ value: asSheet(value), version });

/** An edition; without a code one that is to be made. */
export function editionOf(code?: string): Thing<EditionSheet> {
  const blank: Edition = { code: '', language: '', name: '', time_zone: 'UTC', menu: [], regions: [], about: [] };
  return {
    kind: 'edition',
    name: code ? `editions/${code}` : 'new-edition',
    read: async () => (code ? told(await get<Edition>(`editions/${code}`)) : { value: asSheet(blank), version: null }),
    write: async (sheet, version) => {
      try {
        return told(await put<Edition>(`editions/${sheet.code}`, asEdition(sheet), version));
      } catch (refused) {
        // An address that no edition can have is not there, and one that an edition has is not written over unseen.
        const taken = version === null && refused instanceof Problem && (refused.status === 404 || refused.status === 428);
        throw taken ? new Problem(422, 'urn:masthead:problem:invalid', refused.detail, 'code') : refused;
      }
    },
  };
}
