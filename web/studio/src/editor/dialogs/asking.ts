// What the story screen asks of a person in a dialog: one at a time.
export type Asking =
  | null
  | { for: 'link' | 'embed' | 'related' | 'language' | 'hero' }
  /** `insteadOf` is the name that the version has, and `hint` says so. */
  | { for: 'name'; value?: string; insteadOf?: string; hint?: string }
  | { for: 'picture'; files?: File[] }
  | { for: 'restore'; revision: number; writers: string[]; suggestions: number; act: () => void };
