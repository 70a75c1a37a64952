// Tags of languages, whoever wrote them.

/** A language tag as the server takes it (BCP 47), or `null`. */
export function languageTag(given: unknown): string | null {
  return typeof given === 'string' && given.length <= 35 && /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(given) ? given : null;
}
