// Foreign markup without what its author hides from readers: notes, words for machines, words that are said a second time. As imported items are read.
import { STYLE } from './inert';

export function shown(body: HTMLElement): HTMLElement {
  for (const element of body.querySelectorAll('*')) if (isHidden(element)) element.remove();
  return body;
}

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden')?.trim().toLowerCase() === 'true' ||
  /(?:display:none|visibility:hidden|mso-hide:all)/i.test(element.getAttribute(STYLE)?.replace(/\s+/g, '') ?? '');
