// Things elsewhere that a story may show: by provider and id, never by foreign markup. The rules are those of `newsroom::body::Provider`.

export const PROVIDERS = ['youtube', 'vimeo', 'mastodon', 'bluesky', 'soundcloud'] as const;
export type Provider = (typeof PROVIDERS)[number];

export interface Embed {
  provider: Provider;
  id: string;
}

export const NAMES: Record<Provider, string> = { youtube: 'YouTube', vimeo: 'Vimeo', mastodon: 'Mastodon', bluesky: 'Bluesky', soundcloud: 'SoundCloud' };

const SIGNS: Record<Provider, RegExp> = {
  youtube: /^[A-Za-z0-9_-]{1,200}$/,
  vimeo: /^[A-Za-z0-9_-]{1,200}$/,
  mastodon: /^(?=.{1,200}$)[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+\/@[A-Za-z0-9][\w.-]*(@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+)?\/\d+$/,
  bluesky: /^(?!.*\.\.)[A-Za-z0-9_\-./:]{1,200}$/,
  soundcloud: /^[A-Za-z0-9_\-/]{1,200}$/,
};

export const isProvider = (given: unknown): given is Provider => PROVIDERS.some((provider) => provider === given);

export const fits = ({ provider, id }: Embed): boolean => SIGNS[provider].test(id);

/** Where the thing is, for a person who wants to look. */
export function whereabouts({ provider, id }: Embed): string | null {
  if (!fits({ provider, id })) return null;
  const begin = { youtube: 'https://www.youtube.com/watch?v=', vimeo: 'https://vimeo.com/', mastodon: 'https://', bluesky: 'https://bsky.app/profile/', soundcloud: 'https://soundcloud.com/' };
  return begin[provider] + id;
}

/** What a pasted address points to, if it is one of our providers'. */
export function recognised(given: string): Embed | null {
  const text = given.trim();
  const whole = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  const host = url.hostname.replace(/^(www|m|music)\./, '');
  const path = url.pathname.replace(/^\/|\/$/g, '');
  const found = (provider: Provider, id: string | null | undefined): Embed | null => (id && fits({ provider, id }) ? { provider, id } : null);
  if (host === 'youtu.be') return found('youtube', path);
  if (host === 'youtube.com' || host === 'youtube-nocookie.com') {
    return found('youtube', url.searchParams.get('v') ?? /^(?:shorts|live|embed)\/([^/]+)$/.exec(path)?.[1]);
  }
  if (host === 'vimeo.com' || host === 'player.vimeo.com') return found('vimeo', /(?:^|\/)(\d+)$/.exec(path)?.[1]);
  if (host === 'soundcloud.com') return path.includes('/') ? found('soundcloud', path) : null;
  if (host === 'bsky.app') return found('bluesky', /^profile\/([^/]+\/post\/[^/]+)$/.exec(path)?.[1]);
  // Mastodon has no one home: any host with /@person/number.
  return /^@[^/]+\/\d+$/.test(path) ? found('mastodon', `${url.host}/${path}`) : null;
}
