/** State of the repository that a tag is compared with. */
export interface Releasable {
  /** Version in the manifests. */
  readonly version: string;
  /** Number of changes that are described and not released. */
  readonly waiting: number;
}

/**
 * The reason for which a tag cannot be published, or nothing.
 *
 * @param tag - `v` and the version.
 */
export function tagProblem(tag: string, { version, waiting }: Releasable): string | undefined {
  if (tag !== `v${version}`)
    return `the tag ${tag} is not the version ${version}: run pnpm changeset version, commit, and tag that commit v<version>`;
  if (waiting > 0)
    return `${waiting} described changes are not part of ${version}: run pnpm changeset version, commit, and tag that commit`;
  return undefined;
}
