// Raised and lowered signs in running text, which has no form for either: signs of their own stand for them. As imported items are read.
import { STYLE } from './inert';

export type Shift = 'raised' | 'lowered';

const SIGNS: Record<Shift, readonly [plain: string, signs: string]> = {
  raised: ['0123456789+-−=()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ'],
  lowered: ['0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'],
};
const BY_TAG: Record<string, Shift | undefined> = { SUP: 'raised', SUB: 'lowered' };
const BY_STYLE: Record<string, Shift | undefined> = { super: 'raised', sub: 'lowered' };

/** Google Docs says it by style alone. */
export function shiftOf(element: Element): Shift | undefined {
  const align = /(?:^|;)\s*vertical-align:\s*(\w+)/i.exec(element.getAttribute(STYLE) ?? '')?.[1];
  return BY_TAG[element.tagName.toUpperCase()] ?? BY_STYLE[align?.toLowerCase() ?? ''];
}

/** The text in such signs, or `null` where one of it has none. */
export function shifted(shift: Shift, text: string): string | null {
  const [plain, signs] = SIGNS[shift];
  const all = [...text].map((sign) => (/\s/.test(sign) ? sign : signs[plain.indexOf(sign)]));
  return all.includes(undefined) ? null : all.join('');
}
