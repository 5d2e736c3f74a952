/** An arrow of a drawing. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  /** Drawn with dots. */
  readonly dotted: boolean;
}

/** Boxes and arrows of a drawing in Mermaid. */
export interface Diagram {
  /** Texts of the boxes, in the order in which they stand. */
  readonly boxes: readonly string[];
  readonly arrows: readonly Arrow[];
}

/** Reads the flowcharts of a Markdown page: boxes are `id["text"]`, arrows `a --> b & c` or `a -.-> b`. */
export function readFlowcharts(markdown: string): readonly Diagram[] {
  return [...markdown.matchAll(/^```mermaid\nflowchart [A-Z]+\n(.*?)^```$/gms)].map(([, text = ""]) => toDiagram(text));
}

function toDiagram(text: string): Diagram {
  const names = new Map([...text.matchAll(/(\w+)\["([^"<]+)/g)].map(([, id = "", name = ""]) => [id, name]));
  const nameOf = (id: string): string => names.get(id.trim()) ?? id.trim();
  const arrows = [...text.matchAll(/^ *(\w+) (-->|-\.->) ([\w &]+)$/gm)].flatMap(([, from = "", line, to = ""]) =>
    to.split("&").map((each) => ({ from: nameOf(from), to: nameOf(each), dotted: line === "-.->" })),
  );
  return { boxes: [...names.values()], arrows };
}
