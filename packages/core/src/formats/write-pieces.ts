import type { FormatPiece } from "./format.js";

/** A file as `open` of `node:fs/promises` returns it; only this method is used. */
export interface PieceFile {
  /** Writes all bytes from where the file stands. */
  readonly writeFile: (bytes: Uint8Array) => Promise<unknown>;
}

/** Bytes that are collected for one write: the most that Node gives the system at once. */
const SIZE = 524_288;
/** Bytes of a UTF-16 code unit in UTF-8, at most. */
const UNIT = 3;

/**
 * Writes the pieces of a report to a file in their order. While the system writes some, the next ones are made: with a million findings each of the two
 * takes about as long as the other.
 *
 * @param file - An open file; it is written from where it stands, and stays open.
 * @param pieces - The content. If it ends with an error, what came before may be written.
 */
export async function writePieces(file: PieceFile, pieces: AsyncIterable<FormatPiece>): Promise<void> {
  // Two buffers in turn, as memory that is new for each piece costs more than the copy.
  let filling = Buffer.allocUnsafeSlow(SIZE);
  let resting = Buffer.allocUnsafeSlow(SIZE);
  let length = 0;
  let writing: Promise<unknown> = Promise.resolve();
  const write = async (bytes: Uint8Array): Promise<void> => {
    await writing;
    writing = file.writeFile(bytes);
    // Its failure is thrown where it is waited for, which may be later than Node takes for handled.
    writing.catch(() => undefined);
  };
  const flush = async (): Promise<void> => {
    if (length === 0) return;
    await write(filling.subarray(0, length));
    [filling, resting, length] = [resting, filling, 0];
  };
  try {
    for await (const piece of pieces) {
      const isText = typeof piece === "string";
      const most = isText ? piece.length * UNIT : piece.length;
      if (length + most > SIZE) await flush();
      if (most > SIZE) await write(isText ? Buffer.from(piece) : piece);
      else length += isText ? filling.write(piece, length) : copied(piece, filling, length);
    }
    await flush();
  } finally {
    // The file may be closed only then.
    await writing;
  }
}

function copied(bytes: Uint8Array, into: Buffer, at: number): number {
  into.set(bytes, at);
  return bytes.length;
}
