// The site's settings as the API tells them, and as a sheet holds them.
import { get, put, type Versioned } from '../api/api';
import type { Thing } from '../sheet/sheet.svelte';

/** The colours of the house, and what each is called. */
export const COLOURS = { brand: 'site-colour-brand', brand_deep: 'site-colour-brand-deep', on_brand: 'site-colour-on-brand', live: 'site-colour-live' } as const;
export type Colour = keyof typeof COLOURS;

/** As the API has it. */
interface Site {
  name: string;
  default_edition: string;
  editions: string[];
  colours: Record<Colour, string>;
  /** An SVG file's name under `/media/`. */
  logo?: string;
}

/** As it stands in the form: no logo is an empty name. */
export type SiteSheet = Required<Site>;

const told = ({ value, version }: Versioned<Site>): Versioned<SiteSheet> => ({ value: { ...value, logo: value.logo ?? '' }, version });

export const theSite: Thing<SiteSheet> = {
  kind: 'site',
  name: 'site',
  read: async () => told(await get<Site>('site')),
  write: async ({ logo, ...site }, version) => told(await put<Site>('site', { ...site, name: site.name.trim(), ...(logo.trim() ? { logo: logo.trim() } : {}) }, version)),
};
