// The studio's words, in the language of whoever sits before it. `t('desk-new')` gives a text; components that use it follow a change
// of language by themselves. Ids are typed: one that English lacks does not compile.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Word } from './ids';

export type { Word };

const LOADERS = {
  en: () => import('virtual:words/en'),
  de: () => import('virtual:words/de'),
  es: () => import('virtual:words/es'),
  fr: () => import('virtual:words/fr'),
  ar: () => import('virtual:words/ar'),
  ru: () => import('virtual:words/ru'),
  'zh-Hans': () => import('virtual:words/zh-Hans'),
  hi: () => import('virtual:words/hi'),
};

export type Tongue = keyof typeof LOADERS;
export const TONGUES = Object.keys(LOADERS) as Tongue[];

let tongue = $state<Tongue>('en');
let bundle = $state.raw(new FluentBundle('en'));

/** The nearest of our languages to a BCP 47 tag: `de-AT` is `de`, `zh-CN` is `zh-Hans`. */
export function nearest(tag: string): Tongue | null {
  const small = tag.toLowerCase();
  return TONGUES.find((one) => one.toLowerCase() === small) ?? TONGUES.find((one) => one.split('-')[0] === small.split('-')[0]) ?? null;
}

/** What the browser asks for, where nobody has said otherwise. */
export function usual(): string {
  return navigator.languages.find((tag) => nearest(tag)) ?? 'en';
}

export async function speak(tag: string): Promise<void> {
  const wanted = nearest(tag) ?? 'en';
  const { default: text } = await LOADERS[wanted]();
  const rtl = directionOf(wanted) === 'rtl';
  // Marks of direction around names are needed where the text itself runs the other way.
  const fresh = new FluentBundle(wanted, { useIsolating: rtl });
  fresh.addResource(new FluentResource(text));
  bundle = fresh;
  tongue = wanted;
  document.documentElement.lang = wanted;
  document.documentElement.dir = rtl ? 'rtl' : 'ltr';
}

/** The text of an id. A mistake in a translation shows as the id, never as nothing. */
export function t(id: Word, args?: Record<string, FluentVariable>): string {
  const pattern = bundle.getMessage(id)?.value;
  return pattern ? bundle.formatPattern(pattern, args, []) : id;
}

/** Whether there is a text of this id: for names that data may bring, such as a house's own stages. */
export function known(id: string): id is Word {
  return bundle.hasMessage(id);
}

export function language(): Tongue {
  return tongue;
}

/** As dates are written in it. English stands here as it does in British papers: the day before the month. */
export const dated = (): string => (tongue === 'en' ? 'en-GB' : tongue);

export function directionOf(tag: string): 'ltr' | 'rtl' {
  return /^(ar|fa|ur|he|ps|sd|ug|yi|dv|ckb)(-|$)/.test(tag) ? 'rtl' : 'ltr';
}

/** What a language calls itself: `Deutsch`. */
export function ownName(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}
