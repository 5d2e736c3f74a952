/** Tags that begin a line of their own, and end it. */
const BLOCKS = new Set(
  "address article blockquote br dd div dl dt h1 h2 h3 h4 h5 h6 hr ol p pre section table tbody thead tr ul".split(" "),
);

/** Tags that are removed. Any other word between angle brackets, such as `<version>`, is text. */
const INLINE =
  "a abbr b code em font i img kbd li mark s samp script small span strike strong style sub sup td th u".split(" ");

/** Elements that are left out with all that they hold. */
const SKIPPED = new Set(["script", "style"]);

const TAG = new RegExp(`<(/?)(${[...BLOCKS, ...INLINE].join("|")})((?:\\s[^<>]*)?)/?>`, "gi");

const HREF = /\shref\s*=\s*["']?(https?:\/\/[^\s"'<>]+)/i;

/** The references that texts of advisories have. Any other name stays as it is. */
const NAMES: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  copy: "©",
  gt: ">",
  hellip: "…",
  ldquo: "“",
  lsquo: "‘",
  lt: "<",
  mdash: "—",
  nbsp: " ",
  ndash: "–",
  quot: '"',
  rdquo: "”",
  reg: "®",
  rsquo: "’",
};

/**
 * Reads a text that may be HTML, as some of Alibaba Cloud are, as plain text: paragraphs and breaks are lines, items of lists begin with
 * `- `, a link has its address behind it, scripts and styles are left out, and references such as `&lt;` are characters. What is not a tag
 * of HTML stays. Takes time in proportion to the text.
 *
 * @param text - The text.
 */
export function plainText(text: string): string {
  if (!/[<&]/.test(text)) return text;
  const withoutTags = stripTags(text);
  const decoded = withoutTags.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, toCharacter);
  if (withoutTags === text) return decoded;
  const lines = decoded.split("\n").map((line) => line.replace(/[ \t\r\u00a0]+/g, " ").trim());
  return lines
    .filter((line, index) => line !== "" || (index > 0 && lines[index - 1] !== ""))
    .join("\n")
    .trim();
}

function stripTags(text: string): string {
  let plain = "";
  let end = 0;
  /** Element that is left out with all that it holds. */
  let skipped = "";
  let address = "";
  for (const { 0: tag, 1: slash, 2: name = "", 3: attributes = "", index } of text.matchAll(TAG)) {
    const between = text.slice(end, index);
    const element = name.toLowerCase();
    const isEnd = slash === "/";
    end = index + tag.length;
    if (skipped === "") {
      plain += between + signOf(element, isEnd);
      if (element === "a") {
        if (isEnd) plain += addressOf(between, address);
        address = isEnd ? "" : (HREF.exec(attributes)?.[1] ?? "");
      } else if (!isEnd && SKIPPED.has(element)) skipped = element;
    } else if (isEnd && element === skipped) skipped = "";
  }
  return skipped === "" ? plain + text.slice(end) : plain;
}

/** Plain text that replaces a tag. */
function signOf(element: string, isEnd: boolean): string {
  if (BLOCKS.has(element)) return "\n";
  if (element === "td" || element === "th") return " ";
  return element === "li" && !isEnd ? "\n- " : "";
}

/** The address of a link, unless its text says it. */
function addressOf(between: string, address: string): string {
  return address === "" || between.includes(address) ? "" : ` (${address})`;
}

function toCharacter(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined)
    return Object.hasOwn(NAMES, name.toLowerCase()) ? (NAMES[name.toLowerCase()] ?? whole) : whole;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : whole;
}
