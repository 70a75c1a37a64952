// The line to a room: a socket that is taken up again when it breaks, and given up when nothing is heard on it.

/** The first wait before trying again, and the longest; each wait is between half and whole of it. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 15_000;
/** A line that has been silent so long is asked whether it still stands, and given up a little later. */
const SILENT = 25_000;
const GIVEN_UP = 8_000;
/** Bytes of a millisecond on the slowest line that still is one: so much longer is waited while there are some on their way, to there or to here. */
const SLOWEST = 2;

/** What is at this end of it. */
export interface End {
  opened(): void;
  heard(frame: Uint8Array): void;
  broken(): void;
  /** Something that is answered at once where the line still stands. */
  question(): Uint8Array<ArrayBuffer>;
  /** Whether what was sent is to be called saved: nothing is of those who only read. */
  waits(): boolean;
  /** Whether it may be opened now: by nobody but the person whose words are here. */
  may(): boolean;
}

export class Line {
  private socket: WebSocket | null = null;
  private wait = FIRST_WAIT;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private unheard: ReturnType<typeof setTimeout> | undefined;
  /** Since when something is to be called saved, and how many bytes of it. */
  private since: number | undefined;
  private owed = 0;
  /** How large a frame is that is on its way here. Nothing behind it is heard before it is whole. */
  private coming = 0;
  private ended = false;

  constructor(
    private readonly path: string,
    private readonly end: End,
  ) {
    addEventListener('online', this.wake);
    addEventListener('offline', this.drop);
    addEventListener('pageshow', this.wake);
    document.addEventListener('visibilitychange', this.wake);
  }

  /** Whether there is one, be it only just being opened. */
  get stands(): boolean {
    return this.socket !== null;
  }

  /** Whether something is on its way that may still be called saved: the line is given up where that takes too long. */
  get awaits(): boolean {
    return this.since !== undefined;
  }

  connect(): void {
    if (this.ended || this.socket) return;
    if (!this.end.may()) return this.later();
    const { protocol, host } = location;
    const socket = new WebSocket(`${protocol === 'https:' ? 'wss' : 'ws'}://${host}${this.path}`);
    socket.binaryType = 'arraybuffer';
    this.socket = socket;
    // One that does not open, or says nothing at first, is given up sooner than one that has fallen silent.
    this.giveUp();
    socket.onopen = () => {
      this.giveUp();
      this.end.opened();
    };
    socket.onmessage = ({ data }) => {
      if (!(data instanceof ArrayBuffer)) return;
      this.cameWhole();
      this.watch();
      this.end.heard(new Uint8Array(data));
    };
    socket.onclose = () => this.onClosed(socket);
  }

  send(frame: Uint8Array<ArrayBuffer>): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(frame);
  }

  /** So many bytes were sent that shall be called saved. A line on which nothing is, is none. */
  expect(bytes: number): void {
    this.owed = bytes;
    this.since ??= performance.now();
    this.awaitSaved();
  }

  /** The next frame has so many bytes. */
  comes(bytes: number): void {
    this.coming = bytes;
    this.watch();
    this.awaitSaved();
  }

  /** What stood behind a large frame could not be heard: it is waited for from now on. */
  private cameWhole(): void {
    if (this.coming === 0) return;
    this.coming = 0;
    if (this.since !== undefined) this.since = performance.now();
    this.awaitSaved();
  }

  private awaitSaved(): void {
    clearTimeout(this.unheard);
    if (this.since !== undefined) this.unheard = setTimeout(this.late, this.since + this.patience - performance.now());
  }

  private readonly late = (): void => {
    this.since = undefined;
    if (this.end.waits()) this.drop();
  };

  private get patience(): number {
    return GIVEN_UP + (this.owed + this.coming) / SLOWEST;
  }

  /** Something was called saved. */
  answered(): void {
    clearTimeout(this.unheard);
    this.since = undefined;
    this.owed = 0;
  }

  /** It is as good as new: should it break, the way back is tried soon. */
  works(): void {
    this.wait = FIRST_WAIT;
  }

  readonly wake = (): void => {
    if (document.visibilityState === 'hidden' || this.socket) return;
    clearTimeout(this.retry);
    this.wait = FIRST_WAIT;
    this.connect();
  };

  readonly drop = (): void => {
    const socket = this.socket;
    if (!socket) return;
    socket.close();
    this.onClosed(socket);
  };

  /** For good. */
  leave(): void {
    this.ended = true;
    removeEventListener('online', this.wake);
    removeEventListener('offline', this.drop);
    removeEventListener('pageshow', this.wake);
    document.removeEventListener('visibilitychange', this.wake);
    clearTimeout(this.retry);
    clearTimeout(this.silence);
    this.answered();
    this.socket?.close();
  }

  private onClosed(socket: WebSocket): void {
    if (this.socket !== socket) return;
    this.socket = null;
    clearTimeout(this.silence);
    this.answered();
    this.coming = 0;
    if (!this.ended) this.later();
    this.end.broken();
  }

  private later(): void {
    this.retry = setTimeout(() => this.connect(), this.wait * (0.5 + Math.random() / 2));
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
  }

  private giveUp(): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(this.drop, this.patience);
  }

  /** Asks a silent line for a sign of life; a laptop that slept holds a socket nobody is at the other end of. */
  private watch(): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => {
      this.send(this.end.question());
      this.giveUp();
    }, SILENT + this.coming / SLOWEST);
  }
}
