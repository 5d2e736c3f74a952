import picomatch from "picomatch";

/** True for a text that fits. */
export type Glob = (text: string) => boolean;

// Without braces and groups a pattern has no nested repetition, so that no text is slow to match.
const OPTIONS = { dot: true, nobrace: true, noextglob: true, nonegate: true, nobracket: true } as const;

/** Makes a glob: `*` is any text without a slash, `**` any text, `?` one character. */
export function globOf(pattern: string): Glob {
  return picomatch(pattern, OPTIONS);
}

/** Makes a glob of names of images, which a name fits whole or from any slash on: `shop/*` fits `registry.test/shop/cart`. */
export function imageGlobOf(pattern: string): Glob {
  const fits = globOf(pattern);
  return (name) => {
    for (let rest = name; ; rest = rest.slice(rest.indexOf("/") + 1)) {
      if (fits(rest)) return true;
      if (!rest.includes("/")) return false;
    }
  };
}
