// What the page says of the house: its name, where readers and files are, the zone its clock goes by.
const said: DOMStringMap = document.getElementById('studio')?.dataset ?? {};

export const house = {
  name: said['name'] ?? '',
  /** Where readers read: `https://ostrel.example`. */
  site: said['site'] ?? '',
  /** IANA zone of the default edition. */
  zone: said['zone'] || 'UTC',
  edition: said['edition'] ?? '',
  /** What the house's identity provider is called; empty if there is none. */
  provider: said['provider'] ?? '',
};

/** Where a file of the house is for whoever works here, shown to readers or not yet. */
export const fileAt = (name: string): string => `/api/v1/media/${name}`;
