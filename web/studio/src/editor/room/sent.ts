// How much of what was written in a page is on its way to the server's disk: in changes, which people are told of, and on this line in updates and bytes.

export class Sent {
  /** Changes made here, ever, and how many of them are on the server's disk. */
  private made = 0;
  private durable = 0;
  /** For each update sent on this line, how many of the changes it covers, how far this page's words, and how many bytes went so far. */
  private updates: { made: number; clock: number; bytes: number }[] = [];
  /** How many of the bytes were called saved. */
  private arrived = 0;

  /** Changes that the server has not yet called durable. */
  get changes(): number {
    return this.made - this.durable;
  }

  /** Bytes of this line that are to be called saved. */
  get owed(): number {
    return (this.updates.at(-1)?.bytes ?? 0) - this.arrived;
  }

  change(count = 1): void {
    this.made += count;
  }

  /** An update goes out with all that was changed, and this page's words up to `clock`. */
  send(bytes: number, clock: number): void {
    this.updates.push({ made: this.made, clock, bytes: (this.updates.at(-1)?.bytes ?? 0) + bytes });
  }

  /** So many of this line's updates are on disk. Answers how far this page's words are there, if any of them is. */
  saved(yours: number): number | undefined {
    const last = this.updates[yours - 1];
    this.durable = Math.max(this.durable, last?.made ?? 0);
    this.arrived = last?.bytes ?? 0;
    return last?.clock;
  }

  /** What was not called saved is sent anew on the next line. */
  broken(): void {
    this.updates = [];
    this.arrived = 0;
  }

  /** Nothing is to arrive any more. */
  forget(): void {
    this.durable = this.made;
  }
}
