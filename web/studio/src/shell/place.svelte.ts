// What the screen tells the top bar: what it shows, who else is on it, and what of it the palette offers.
export interface Here {
  id: number;
  name: string;
  initials: string;
}

export interface Command {
  id: string;
  text: string;
  /** Read beside it: where it leads, what it is. */
  hint?: string;
  run: () => void;
}

let title = $state('');
let here = $state.raw<Here[]>([]);
let commands = $state.raw<Command[]>([]);

export const place = {
  get title(): string {
    return title;
  },
  set title(value: string) {
    title = value;
  },
  get here(): Here[] {
    return here;
  },
  set here(value: Here[]) {
    here = value;
  },
  /** What may be done on this screen, for the palette. */
  get commands(): Command[] {
    return commands;
  },
  set commands(value: Command[]) {
    commands = value;
  },
  /** A new screen begins with nothing said. */
  clear(): void {
    title = '';
    here = [];
    commands = [];
  },
};
