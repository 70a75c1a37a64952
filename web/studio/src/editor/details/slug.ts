// The words of an address as the server makes them of any text (newsroom/slug.rs): letters and digits of every script, in NFC, small, joined by hyphens.
const LONGEST = 80;

/** Vowel signs and the like belong to their word though they are not letters. */
const MARKS = '\\u0300-\\u036F\\u0610-\\u061A\\u064B-\\u065F\\u0900-\\u0903\\u093A-\\u094F\\u0951-\\u0957\\u0981-\\u0983\\u09BC-\\u09CD\\u0E31\\u0E34-\\u0E4E';
/** Signs with no letter before them belong to no word. */
const LOOSE = new RegExp(`^[${MARKS}]+`, 'u');
const BETWEEN = new RegExp(`[^\\p{Alphabetic}\\p{N}${MARKS}]+`, 'u');

/** Nothing of a text without a single letter or digit. */
export function slugOf(text: string): string {
  let slug = '';
  const words = text.normalize('NFC').replace(/['’]/g, '').split(BETWEEN);
  for (const word of words.map((word) => word.replace(LOOSE, '')).filter(Boolean)) {
    // Sign by sign, as a letter must not become another by where it stands.
    const small = [...word].map((sign) => sign.toLowerCase()).join('');
    const longer = slug ? `${slug}-${small}` : small;
    if ([...longer].length > LONGEST) return slug || [...small].slice(0, LONGEST).join('');
    slug = longer;
  }
  return slug;
}
