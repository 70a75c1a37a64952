// What stands in a field is kept when the fingers rest, and at once when the page goes: not only when the field is left.

const RESTS = 1_000;

export class Resting {
  private rest: ReturnType<typeof setTimeout> | undefined;

  /** `keep` answers whether all is kept; if not, whoever leaves the page is asked. */
  constructor(private readonly keep: () => boolean) {}

  typed(): void {
    clearTimeout(this.rest);
    this.rest = setTimeout(this.keep, RESTS);
  }

  /** As long as the field is there; answers what ends it. */
  watch(): () => void {
    const leaving = (event: BeforeUnloadEvent): void => {
      if (!this.keep()) event.preventDefault();
    };
    addEventListener('beforeunload', leaving);
    addEventListener('pagehide', this.keep);
    return () => {
      clearTimeout(this.rest);
      removeEventListener('beforeunload', leaving);
      removeEventListener('pagehide', this.keep);
    };
  }
}
