import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { visible } from "../../output/visible.js";
import { readText } from "../../read-data.js";

/** Image IDs as both clouds write them. */
const IMAGE_ID = /^sha256:[0-9a-f]{64}$/;

/**
 * Reads image IDs from a file: a JSON list of IDs, or of objects with an `id`, as `plimsoll images list -o json` prints them; or
 * text with an ID on each line, where `#` begins a comment.
 *
 * @param file - Path, or `-` for standard input.
 * @throws {CommandFailure} when it cannot be read, has no ID, or has something else, by its place.
 */
export async function readIds(file: string, io: Io): Promise<readonly string[]> {
  const text = (file === "-" ? await io.readStdin() : await readText("--ids", file, io.signal)).replace(/^\uFEFF/, "");
  const entries = /^\s*\[/.test(text) ? fromJson(text) : fromLines(text);
  if (entries.length === 0) throw usageFailure(`--ids: there is no image ID in ${nameOf(file)}.`);
  const wrong = entries.find(({ id }) => !IMAGE_ID.test(id));
  if (wrong === undefined) return entries.map(({ id }) => id);
  throw usageFailure(
    `--ids: ${wrong.place} of ${nameOf(file)} is not an image ID: ${visible(wrong.id).slice(0, 100)}. An image ID is sha256: and 64 hexadecimal digits, as in plimsoll images list -o json.`,
  );
}

interface Entry {
  readonly id: string;
  /** Where it stands, `line 3`. */
  readonly place: string;
}

function nameOf(file: string): string {
  return file === "-" ? "standard input" : visible(file);
}

function fromLines(text: string): readonly Entry[] {
  return text.split(/\r\n|[\n\r]/).flatMap((line, index) => {
    const id = line.replace(/#.*$/, "").trim();
    return id === "" ? [] : [{ id, place: `line ${index + 1}` }];
  });
}

function fromJson(text: string): readonly Entry[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw usageFailure("--ids: it begins like a JSON list but is not one.");
  }
  const items: readonly unknown[] = Array.isArray(data) ? data : [];
  return items.map((item, index) => ({ id: idOf(item), place: `item ${index + 1}` }));
}

function idOf(item: unknown): string {
  const id = typeof item === "object" && item !== null && "id" in item ? item.id : item;
  return typeof id === "string" ? id : JSON.stringify(id);
}
