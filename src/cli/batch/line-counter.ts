const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Counts line ends in bytes that come in stretches: LF, CRLF and CR alone. */
export class LineCounter {
  /** Line ends so far; a CR at the end of a stretch is counted, the LF that may follow it is not. */
  ends = 0;
  #afterReturn = false;

  take(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (byte === CARRIAGE_RETURN || (byte === LINE_FEED && !this.#afterReturn)) this.ends += 1;
      this.#afterReturn = byte === CARRIAGE_RETURN;
    }
  }
}
