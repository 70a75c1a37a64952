// Foreign HTML is parsed here and nowhere else: into a document that runs no script and loads nothing. Only blocks of our own leave it.

interface Policies {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): { createHTML: (text: string) => string };
}

/** The only policy that may make markup; its name is in the newsroom's Content-Security-Policy. */
const policy = (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('masthead-paste', { createHTML: (text) => text });

export function inert(html: string): HTMLElement {
  return new DOMParser().parseFromString(policy ? policy.createHTML(html) : html, 'text/html').body;
}
