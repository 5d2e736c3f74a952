/** The digits of an image ID that tell images apart for a person, as many as container tools print. */
export function shortId(id: string): string {
  return id.replace("sha256:", "").slice(0, 12);
}
