import { open } from "node:fs/promises";

/** First bytes of files, by the program that packs and unpacks them. */
const BEGINS = {
  gzip: "1f8b",
  zstd: "28b52ffd",
  xz: "fd377a585a00",
  bzip2: "425a68",
} as const;

/** A program that packs files. */
export type Packing = keyof typeof BEGINS;

const LONGEST = 6;

/** Recognizes a packed file by its first bytes; `undefined` for any other. */
export async function packingOf(path: string): Promise<Packing | undefined> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LONGEST), 0, LONGEST, 0);
    const begin = buffer.toString("hex", 0, bytesRead);
    const names = Object.keys(BEGINS) as readonly Packing[]; // its own keys
    return names.find((name) => begin.startsWith(BEGINS[name]));
  } finally {
    await file.close();
  }
}
