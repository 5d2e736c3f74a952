import { type Html, html, trusted } from "./html.ts";

/** The parts of a language that are set off, in order of precedence. Group names are the classes. */
const LANGUAGES: Readonly<Record<string, RegExp>> = {
  json: /(?<key>"(?:[^"\\]|\\.)*"(?=\s*:))|(?<string>"(?:[^"\\]|\\.)*")|(?<number>-?\b\d+(?:\.\d+)?\b)|(?<keyword>\b(?:true|false|null)\b)/g,
  ts: /(?<comment>\/\/.*|\/\*[\s\S]*?\*\/)|(?<string>"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`)|(?<number>\b\d[\d_]*(?:\.\d+)?\b)|(?<keyword>\b(?:as|async|await|catch|const|else|export|false|for|from|function|if|import|in|interface|let|new|null|of|return|satisfies|switch|throw|true|try|type|typeof|undefined|using|while)\b)/g,
  sh: /(?<comment>(?<=^|\s)#.*)|(?<string>"(?:[^"\\]|\\.)*"|'[^']*')|(?<key>(?<=\s)--?[A-Za-z][\w-]*)|(?<keyword>^\s*(?:npx|npm|pnpm|plimsoll|export|node|curl)\b)/gm,
  http: /(?<keyword>^(?:GET|POST) .*)|(?<key>^[\w-]+(?=:)|"(?:[^"\\]|\\.)*"(?=:))|(?<string>"(?:[^"\\]|\\.)*")|(?<number><\w+>)/gm,
  yaml: /(?<comment>(?<=^|\s)#.*)|(?<key>^[\s-]*[\w.-]+(?=:))|(?<string>"(?:[^"\\]|\\.)*")/gm,
};

/** Source code with its parts set off; code in an unknown language stays plain. */
export function highlight(source: string, language: string): Html {
  const pattern = LANGUAGES[language];
  if (pattern === undefined) return html`${source}`;
  const parts: Html[] = [];
  let end = 0;
  for (const match of source.matchAll(pattern)) {
    const [kind] = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? [];
    parts.push(html`${source.slice(end, match.index)}<span class="${trusted(kind ?? "")}">${match[0]}</span>`);
    end = match.index + match[0].length;
  }
  return html`${parts}${source.slice(end)}`;
}

/** A block of source code. */
export function codeBlock(source: string, language: string): Html {
  return html`<pre><code class="language-${language}">${highlight(source.replace(/\n$/, ""), language)}</code></pre>`;
}
