// Foreign HTML is parsed here and nowhere else: into a document that runs no script and loads nothing. Only blocks of our own leave it.

interface Policies {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): { createHTML: (text: string) => string };
}

/** The only policy that may make markup; its name is in the newsroom's Content-Security-Policy. */
const policy = (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('masthead-paste', { createHTML: (text) => text });

/** Where the parsed document keeps what stood in `style`. */
export const STYLE = 'data-style';
/** And what would have run. Nobody reads it. */
const HANDLER = 'data-on';

/** Names of such attributes; values in quotes are passed over, as an address may hold what looks like one. */
const NAMES = /=\s*(?:"[^"]*"|'[^']*')|(?<=["'\s/])(style|on[a-z]+)(?=[\s/>=])/gi;

/** Notes, styles and scripts. One without an end goes on to the end of all, as browsers read it. */
const UNREAD = /<!--(?:-?>|[\s\S]*?(?:-->|$))|<(style|script)(?=[\s/>])[\s\S]*?(?:<\/\1\s*>|$)/gi;
const DRAWING = /<svg(?=[\s/>])(?:[^>]*\/>|[\s\S]*?<\/svg>)/gi;
const TAG = /<[a-z][^>]*>/gi;

/** Where no end follows none is looked for: from each of a million beginnings it would take for ever. */
function upTo(end: string, html: string, change: (head: string) => string): string {
  const at = html.lastIndexOf(end) + end.length;
  return at < end.length ? html : change(html.slice(0, at)) + html.slice(at);
}

/** Such a document still asks our policy about every style and handler in it, and reports each; so none stands in it when it is parsed. */
function quiet(html: string): string {
  const undrawn = upTo('</svg>', html.replace(UNREAD, ''), (head) => head.replace(DRAWING, ''));
  return upTo('>', undrawn, (head) => head.replace(TAG, (tag) => tag.replace(NAMES, (all: string, name?: string) => (name ? (/^on/i.test(name) ? HANDLER : STYLE) : all))));
}

export function inert(html: string): HTMLElement {
  const text = quiet(html);
  return new DOMParser().parseFromString(policy ? policy.createHTML(text) : text, 'text/html').body;
}
