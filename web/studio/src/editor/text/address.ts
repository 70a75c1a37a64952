// Addresses a text may link to: the web and mail. Anything that could run something is no address, whoever sent it.

const OUTSIDE = /^(https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu;
const LONGEST = 2048;

/** The address as it may stand in a link, or `null`. The server's rule (`newsroom::text::Address`) is the same. */
export function address(given: unknown): string | null {
  if (typeof given !== 'string') return null;
  const text = given.trim();
  return text.length <= LONGEST && OUTSIDE.test(text) ? text : null;
}

/** What somebody typed as an address: `example.org/a` and `desk@example.org` are meant as web and mail. */
export function typed(given: string): string | null {
  const text = given.trim();
  if (address(text)) return text;
  if (/^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/u.test(text)) return address(`mailto:${text}`);
  if (/^[^\s/:@]+\.[^\s/:@]{2,}([/?#]\S*)?$/u.test(text)) return address(`https://${text}`);
  return null;
}

const RADIX = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The number of our own story that an address names (`/en/…/a-1000004`, `/p/4C92`, `#/story/1000004`), if it is on one of `hosts`. */
export function ownStory(given: string, hosts: readonly string[]): number | null {
  const text = address(given);
  if (!text || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (!hosts.includes(url.host)) return null;
  const plain = /\/(?:a|av)-(\d{1,15})$/.exec(url.pathname) ?? /^#\/story\/(\d{1,15})/.exec(url.hash);
  if (plain) return Number(plain[1]);
  const short = /^\/p\/([0-9A-Za-z]{1,8})$/.exec(url.pathname);
  return short ? [...(short[1] ?? '')].reduce((sum, sign) => sum * 62 + RADIX.indexOf(sign), 0) : null;
}
