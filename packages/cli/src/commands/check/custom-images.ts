import { type Members, textOf } from "./manifest-members.js";

/** A text with the name `image` in a custom resource. */
export interface CustomImage {
  /** The text. */
  readonly image: string;
  /** Where it stands in the resource, `spec.steps[0].image`. */
  readonly path: string;
}

/** Members of a resource that say nothing of what it runs. */
const PASSED_OVER: ReadonlySet<string> = new Set(["apiVersion", "kind", "metadata", "status"]);

/** True for an object of an API group that does not come with Kubernetes: nobody knows where such objects have their images. */
export function isCustom({ apiVersion }: Members): boolean {
  const group = textOf(apiVersion)?.split("/").at(-2) ?? "";
  return group.includes(".") && !group.endsWith(".k8s.io");
}

/**
 * Finds the images of a custom resource as most name them: a text with the name `image`, at any depth. A step of Tekton, a template of Argo
 * Workflows and the specification of Prometheus have theirs in no pod. An image volume has its own in `image.reference`.
 *
 * @param known - Objects that were read as containers or volumes.
 */
export function customImages(resource: Members, known: ReadonlySet<unknown>): readonly CustomImage[] {
  const images: CustomImage[] = [];
  const seen = new Set<unknown>(known);
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(item, `${path}[${index}]`);
      return;
    }
    for (const [name, member] of Object.entries(value)) {
      if (path === "" && PASSED_OVER.has(name)) continue;
      const at = path === "" ? name : `${path}.${name}`;
      const isImage = name === "image" || (name === "reference" && path.endsWith(".image"));
      if (isImage && typeof member === "string" && member !== "") images.push({ image: member, path: at });
      else walk(member, at);
    }
  };
  walk(resource, "");
  return images;
}
