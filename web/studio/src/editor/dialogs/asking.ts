// What the story screen asks of a person in a dialog: one at a time.
export type Asking =
  | null
  | { for: 'link' | 'embed' | 'related' | 'language' | 'name' | 'hero' }
  | { for: 'picture'; files?: File[] }
  | { for: 'restore'; revision: number; writers: string[]; suggestions: number; act: () => void };
