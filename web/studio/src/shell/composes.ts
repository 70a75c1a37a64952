// Whether a key belongs to an input method, which writes Chinese, Japanese or Hindi with it, and not to the page.

/** Safari ends a word before it tells of the key that ended it: then the old number alone says so. */
export const composes = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;
