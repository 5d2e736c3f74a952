import { NestingError, type YamlDocuments, yamlDocuments } from "../../yaml-documents.js";
import { type CustomImage, customImages, isCustom } from "./custom-images.js";
import { membersOf, textOf } from "./manifest-members.js";
import { unrenderedProblem } from "./unrendered.js";

/** An image as a manifest names it. */
export interface ManifestImage {
  /** Text of `image`; absent where a container has none. */
  readonly image?: string;
  /** Where it stands in the manifest, `Deployment/web, container app`. */
  readonly place: string;
  /** True in a custom resource, where a member with the name `image` may hold something else. @default false */
  readonly isCustom?: true;
}

/** Result of reading a manifest. */
export type ReadManifest = { readonly images: readonly ManifestImage[] } | { readonly problem: string };

type Members = ReturnType<typeof membersOf>;

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
/** Uses of one anchor, those inside what it stands for included: a Compose file of hundreds of services shares its settings by anchors. */
const MAX_ALIASES = 10_000;

/** Reads the images of a Kubernetes manifest with any number of documents, or of a Compose file; YAML or JSON. */
export function manifestImages(text: string): ReadManifest {
  try {
    // Compose and kubectl both fill in merge keys (<<).
    const { documents, lines } = yamlDocuments(text, { merge: true, stringKeys: true });
    const problem = documents.flatMap((document) => problemOf(document, lines, text)).at(0);
    if (problem !== undefined) return { problem };
    const contents = documents.map((document): unknown => document.toJS({ maxAliasCount: MAX_ALIASES }));
    const unrendered = contents.flatMap((content) => unrenderedProblem(content) ?? []).at(0);
    if (unrendered !== undefined) return { problem: unrendered };
    const seen = new WeakSet<object>();
    return { images: contents.flatMap((content) => imagesOf(content, seen)) };
  } catch (error) {
    if (error instanceof NestingError) return { problem: `line ${error.line}: ${error.message}` };
    if (error instanceof Error) return { problem: problemText(error.message) };
    throw error;
  }
}

function problemOf(
  { errors }: YamlDocuments["documents"][number],
  lines: YamlDocuments["lines"],
  text: string,
): readonly string[] {
  const [first] = errors;
  if (first === undefined) return [];
  if (text.includes("{{"))
    return ["is a template: render it first, for example with helm template or kustomize build, and give the result"];
  return [`line ${Math.max(lines.linePos(first.pos[0]).line, 1)}: ${problemText(first.message)}`];
}

function problemText(message: string): string {
  if (message.startsWith("Excessive alias count"))
    return `an anchor is used more than ${MAX_ALIASES} times, counted through each other: write its value again instead`;
  return message.split("\n", 1)[0] ?? "";
}

/** @param seen - Objects that were read: an anchor makes one object of many, or of itself. */
function imagesOf(document: unknown, seen: WeakSet<object>): readonly ManifestImage[] {
  const members = membersOf(document);
  if (members["kind"] === undefined && members["services"] !== undefined)
    return composeImages(membersOf(members["services"]));
  if (seen.has(members)) return [];
  seen.add(members);
  if (Array.isArray(members["items"]) && textOf(members["kind"])?.endsWith("List") === true)
    return members["items"].flatMap((item: unknown) => imagesOf(item, seen));
  const owner = `${textOf(members["kind"]) ?? "object"}/${textOf(membersOf(members["metadata"])["name"]) ?? "without a name"}`;
  const known = new Set<unknown>();
  const images = PODS.flatMap((path) => {
    const pod = path.reduce<Members>((at, name) => membersOf(at[name]), members);
    return podImages(pod, owner, known);
  });
  if (!isCustom(members)) return images;
  const others: readonly CustomImage[] = customImages(members, known);
  return [
    ...images,
    ...others.map(({ image, path }) => ({ image, place: `${owner}, ${path}`, isCustom: true }) as const),
  ];
}

/** @param known - Containers and volumes that were read, which grows by those of the pod. */
function podImages(pod: Members, owner: string, known: Set<unknown>): readonly ManifestImage[] {
  const placeOf = (word: string, item: unknown, index: number): string => {
    known.add(item);
    return `${owner}, ${word} ${textOf(membersOf(item)["name"]) ?? String(index + 1)}`;
  };
  const run = CONTAINERS.flatMap(([list, word]) =>
    itemsOf(pod[list]).map((item, index) => imageAt(membersOf(item)["image"], placeOf(word, item, index))),
  );
  const mounted = itemsOf(pod["volumes"]).flatMap((item, index) => {
    const { image } = membersOf(item);
    return image === undefined || image === null
      ? []
      : [imageAt(membersOf(image)["reference"], placeOf("image volume", item, index))];
  });
  return [...run, ...mounted];
}

function composeImages(services: Members): readonly ManifestImage[] {
  return Object.entries(services).map(([name, service]) => imageAt(membersOf(service)["image"], `service ${name}`));
}

function imageAt(image: unknown, place: string): ManifestImage {
  return typeof image === "string" && image !== "" ? { image, place } : { place };
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
