/** Writes a name of ours for people: `alreadyLicensed` is "already licensed". A vendor's name begins in upper case and stays. */
export function wordsOf(name: string): string {
  return name
    .split(".")
    .map((part) => (/^[a-z][A-Za-z0-9]*$/.test(part) ? separated(part) : part))
    .join(" ");
}

function separated(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
