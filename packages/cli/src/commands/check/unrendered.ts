import { membersOf, textOf } from "./manifest-members.js";

/** Members of a kustomization that may stand without its kind. */
const OF_KUSTOMIZATIONS = ["resources", "bases", "components", "images", "helmCharts"];

/**
 * Recognizes a document that other files belong to, so that its own images are not those that will run.
 *
 * @returns what to do first; `undefined` for any other document.
 * @see https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/, read 2026-11-28
 * @see https://docs.docker.com/reference/compose-file/include/, read 2026-11-28
 */
export function unrenderedProblem(document: unknown): string | undefined {
  const members = membersOf(document);
  if (isKustomization(members))
    return "is a kustomization, which can change the images of other files: render it first with kubectl kustomize, and give the result";
  if (members["kind"] === undefined && members["services"] !== undefined && members["include"] !== undefined)
    return "includes other Compose files: render it first with docker compose config, and give the result";
  return undefined;
}

function isKustomization(members: ReturnType<typeof membersOf>): boolean {
  const [version, kind] = [textOf(members["apiVersion"]), textOf(members["kind"])];
  if (version !== undefined) return version.startsWith("kustomize.config.k8s.io/");
  if (kind !== undefined) return kind === "Kustomization";
  return members["services"] === undefined && OF_KUSTOMIZATIONS.some((name) => Array.isArray(members[name]));
}
