// A story of a family by its language; where several editions are written in one, by its edition as well.
import { languageName } from '../words/format';

export interface Edition {
  code: string;
  language: string;
  name: string;
  time_zone: string;
}

export function faceName({ edition, language }: { edition: string; language: string }, editions: Edition[]): string {
  const alike = editions.filter((other) => other.language === language);
  const its = alike.length > 1 ? alike.find(({ code }) => code === edition) : undefined;
  return its ? `${languageName(language)} (${its.name})` : languageName(language);
}
