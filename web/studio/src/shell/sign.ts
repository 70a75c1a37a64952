// Which sign a key stands for. On a keyboard of another script the letter is taken from the key's place: Russian "ф" and Arabic "ش" lie where
// A is, and so does whatever the table of keys says of A.

const OTHER = /[^\x00-\x7f]/;
const PLACES: Record<string, [string, string]> = { Slash: ['/', '?'], Period: ['.', '>'], Comma: [',', '<'] };

export function signOf({ key, code, shiftKey }: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string {
  // Some keys of Arabic and Devanagari keyboards write several signs at once; keys that write none have English names.
  if (!OTHER.test(key)) return key.length === 1 ? key.toLowerCase() : key;
  const letter = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1];
  return letter?.toLowerCase() ?? PLACES[code]?.[shiftKey ? 1 : 0] ?? key;
}
