/**
 * Joins `--sort` and a value that begins with a minus: `--sort=-hosts`. The parser looks at every word for the flags of the program before
 * it knows the command, and would take `-hosts` for `-h` and more.
 *
 * @param args - Arguments without the name of the program.
 */
export function joinSort(args: readonly string[]): readonly string[] {
  const end = args.indexOf("--");
  const joined: string[] = [];
  for (const [index, word] of args.entries()) {
    const isValue = index !== end && (end === -1 || index < end) && args[index - 1] === "--sort" && /^-\w/.test(word);
    if (isValue) joined[joined.length - 1] = `--sort=${word}`;
    else joined.push(word);
  }
  return joined;
}
