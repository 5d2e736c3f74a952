import { type Document, parseAllDocuments } from "yaml";

/** An image as a manifest names it. */
export interface ManifestImage {
  /** Text of `image`; absent where a container has none. */
  readonly image?: string;
  /** Where it stands in the manifest, `Deployment/web, container app`. */
  readonly place: string;
}

/** Result of reading a manifest. */
export type ReadManifest = { readonly images: readonly ManifestImage[] } | { readonly problem: string };

type Members = Readonly<Record<string, unknown>>;

const CONTAINERS = [
  ["initContainers", "init container"],
  ["containers", "container"],
  ["ephemeralContainers", "ephemeral container"],
] as const;
/** Places of the specification of a pod: in itself, a template, a CronJob, and a PodTemplate. */
const PODS = [
  ["spec"],
  ["spec", "template", "spec"],
  ["spec", "jobTemplate", "spec", "template", "spec"],
  ["template", "spec"],
];
/** Lists in lists; nothing real comes near. */
const MAX_DEPTH = 8;

/** Reads the images of a Kubernetes manifest with any number of documents, or of a Compose file; YAML or JSON. */
export function manifestImages(text: string): ReadManifest {
  try {
    const documents = parseAllDocuments(text, { uniqueKeys: true });
    if (!Array.isArray(documents)) return { images: [] };
    const problem = documents.flatMap((document) => problemOf(document, text)).at(0);
    if (problem !== undefined) return { problem };
    return { images: documents.flatMap((document) => imagesOf(document.toJS({ maxAliasCount: 100 }), 0)) };
  } catch (error) {
    if (error instanceof RangeError) return { problem: "lists and objects are nested too deeply" };
    if (error instanceof Error) return { problem: firstLine(error.message) };
    throw error;
  }
}

function problemOf({ errors }: Document, text: string): readonly string[] {
  const [first] = errors;
  if (first === undefined) return [];
  if (text.includes("{{"))
    return ["is a template: render it first, for example with helm template or kustomize build, and give the result"];
  const line = first.linePos?.[0].line;
  return [`${line === undefined ? "" : `line ${line}: `}${firstLine(first.message)}`];
}

/** The rest of a message of YAML shows lines of the file. */
function firstLine(message: string): string {
  return (message.split("\n", 1)[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
}

function imagesOf(document: unknown, depth: number): readonly ManifestImage[] {
  const members = membersOf(document);
  if (members["kind"] === undefined && members["services"] !== undefined)
    return composeImages(membersOf(members["services"]));
  if (Array.isArray(members["items"]) && textOf(members["kind"])?.endsWith("List") === true)
    return depth > MAX_DEPTH ? [] : members["items"].flatMap((item: unknown) => imagesOf(item, depth + 1));
  const owner = `${textOf(members["kind"]) ?? "object"}/${textOf(membersOf(members["metadata"])["name"]) ?? "without a name"}`;
  return PODS.flatMap((path) => {
    const pod = path.reduce<Members>((at, name) => membersOf(at[name]), members);
    return CONTAINERS.flatMap(([list, word]) =>
      itemsOf(pod[list]).map((item, index) => {
        const { name, image } = membersOf(item);
        const place = `${owner}, ${word} ${textOf(name) ?? String(index + 1)}`;
        return typeof image === "string" && image !== "" ? { image, place } : { place };
      }),
    );
  });
}

function composeImages(services: Members): readonly ManifestImage[] {
  return Object.entries(services).map(([name, service]) => {
    const { image } = membersOf(service);
    const place = `service ${name}`;
    return typeof image === "string" && image !== "" ? { image, place } : { place };
  });
}

function membersOf(value: unknown): Members {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Members) : {}; // only looked at
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
