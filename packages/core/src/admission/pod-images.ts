import { membersOf } from "./review.js";

/** Path from an object to the template of its pods, by API group and kind. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  "/Pod": ["spec"],
  "/PodTemplate": ["template", "spec"],
  "/ReplicationController": ["spec", "template", "spec"],
  "apps/DaemonSet": ["spec", "template", "spec"],
  "apps/Deployment": ["spec", "template", "spec"],
  "apps/ReplicaSet": ["spec", "template", "spec"],
  "apps/StatefulSet": ["spec", "template", "spec"],
  "batch/CronJob": ["spec", "jobTemplate", "spec", "template", "spec"],
  "batch/Job": ["spec", "template", "spec"],
};

const LISTS = ["initContainers", "containers", "ephemeralContainers"] as const;

/** True for a kind that has containers, or a template of pods that have. */
export function hasPods(type: { readonly group: string; readonly kind: string }): boolean {
  return Object.hasOwn(WAYS, kindKey(type));
}

/**
 * Reads the images of an object's containers, each once, in their order.
 *
 * @param object - Object of a kind that {@link hasPods}.
 * @returns `undefined` if it has no list of containers, or one of them no image that is a text.
 */
export function podImages(
  type: { readonly group: string; readonly kind: string },
  object: unknown,
): readonly string[] | undefined {
  let spec: unknown = object;
  for (const name of WAYS[kindKey(type)] ?? []) spec = membersOf(spec)[name];
  const members = membersOf(spec);
  if (!Array.isArray(members["containers"])) return undefined;
  const images = new Set<string>();
  for (const list of LISTS) {
    const containers: unknown = members[list] ?? [];
    if (!Array.isArray(containers)) return undefined;
    for (const container of containers) {
      const { image } = membersOf(container);
      if (typeof image === "string" && image !== "") images.add(image);
      // In a template a container may lack an image, which is filled in when pods are made from it.
      else if (image !== undefined && image !== "") return undefined;
    }
  }
  return [...images];
}

function kindKey({ group, kind }: { readonly group: string; readonly kind: string }): string {
  return `${group}/${kind}`;
}
