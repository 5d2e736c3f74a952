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
 * Reads the images of an object's containers and of its image volumes, each once, in their order. The files of an image volume can be run
 * like those of a container's image.
 *
 * @param object - Object of a kind that {@link hasPods}.
 * @returns `undefined` if it has no list of containers, or one of them or a volume no image that is a text.
 * @see https://kubernetes.io/docs/concepts/storage/volumes/#image (since Kubernetes 1.31), from memory on 2026-11-28
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
  const named = [...LISTS.map((list) => imagesIn(members[list])), volumeImages(members["volumes"])];
  for (const list of named) {
    if (list === undefined) return undefined;
    for (const image of list) {
      if (typeof image === "string" && image !== "") images.add(image);
      // In a template a container or a volume may lack an image, which is filled in when pods are made from it.
      else if (image !== undefined && image !== "") return undefined;
    }
  }
  return [...images];
}

/** Whatever containers have as their image; `undefined` if they are not a list. */
function imagesIn(containers: unknown): readonly unknown[] | undefined {
  return listOf(containers)?.map((container) => membersOf(container)["image"]);
}

/** Whatever image volumes refer to; the other volumes have no `image`. */
function volumeImages(volumes: unknown): readonly unknown[] | undefined {
  return listOf(volumes)?.flatMap((volume) => {
    const { image } = membersOf(volume);
    if (image === undefined || image === null) return [];
    return [typeof image === "object" ? membersOf(image)["reference"] : image];
  });
}

function listOf(value: unknown): readonly unknown[] | undefined {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : undefined;
}

function kindKey({ group, kind }: { readonly group: string; readonly kind: string }): string {
  return `${group}/${kind}`;
}
