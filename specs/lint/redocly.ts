/** A place in a description: a file and a JSON pointer into it. */
export interface Location {
  readonly pointer: string;
  readonly source: { readonly absoluteRef: string };
  /** The place of a member. */
  child(path: readonly string[]): Location;
}

/** Context that Redocly passes to a visitor with the node. Only the members that the rules here use. */
export interface Context {
  /** Key of the node in its parent. */
  readonly key: number | string;
  readonly location: Location;
  /** Type of the node; one whose members may be extensions has their prefix, `x-`. */
  readonly type: { readonly extensionsPrefix?: string };
  /** Records a problem, at the node itself if no other place is named. */
  readonly report: (problem: { readonly message: string; readonly location?: Location }) => void;
  /** Finds what a `$ref` names; a node without `$ref` is its own answer. `from` is the file that holds the node. */
  readonly resolve: (
    node: unknown,
    from?: string,
  ) => { readonly node?: unknown; readonly location?: Location | undefined };
}

/** Called for each node of one type. The node may be anything: a rule also sees descriptions that break the standard. */
export type Visit = (node: unknown, context: Context) => void;

/** Node type to what happens when the walk enters or leaves such a node. */
export type Visitor = Readonly<Record<string, { readonly enter?: Visit; readonly leave?: Visit }>>;

/** A lint rule: called once for each description, so that it can keep state between nodes. */
export type Rule = () => Visitor;

/** A preprocessor: a visitor that changes the sources before the rules, and the bundle, see them. */
export type Preprocessor = () => Visitor;

/** A decorator: a visitor that changes the nodes of a bundle. */
export type Decorator = () => Visitor;

/**
 * Export of a plugin file of Redocly.
 *
 * @see https://redocly.com/docs/cli/custom-plugins, read 2026-11-21
 */
export interface Plugin {
  readonly id: string;
  readonly rules: { readonly oas3: Readonly<Record<string, Rule>> };
  readonly preprocessors: { readonly oas3: Readonly<Record<string, Preprocessor>> };
  readonly decorators: { readonly oas3: Readonly<Record<string, Decorator>> };
  readonly configs: Readonly<Record<string, { readonly rules: Readonly<Record<string, "error">> }>>;
}
