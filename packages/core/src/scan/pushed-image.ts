import type { AlibabaRegistryImage } from "../image/image.js";

const PREFIX = "pushed ";

/**
 * An image that was pushed and that Security Center does not list yet. The service is told the registry and the repository of an
 * image, so that another image of the repository must be listed.
 *
 * @param sibling - Another image of the same repository.
 * @param options.tag - Tag of the image.
 * @param options.digest - Its manifest digest, `sha256:` and 64 hexadecimal digits.
 */
export function pushedImage(
  sibling: AlibabaRegistryImage,
  options: { readonly tag: string; readonly digest: string },
): AlibabaRegistryImage {
  const { tag, digest } = options;
  const { cloud, source, kind, repository, registry, account } = sibling;
  const { InstanceId, RegionId, RegistryType, RepoId, RepoName, RepoNamespace } = sibling.raw;
  const raw = { InstanceId, RegionId, RegistryType, RepoId, RepoName, RepoNamespace, Tag: tag };
  return {
    cloud,
    source,
    kind,
    key: `${PREFIX}${digest}`,
    id: "",
    name: `${repository}:${tag}`,
    repository,
    tag,
    digest,
    ...(registry === undefined ? {} : { registry }),
    ...(account === undefined ? {} : { account }),
    scanErrors: {},
    findings: {},
    raw: { ...raw, Digest: digest.replace("sha256:", "") } as AlibabaRegistryImage["raw"], // what else a row has is not known yet
  };
}

/** True for an image that {@link pushedImage} made. */
export function isPushed({ key }: { readonly key: string }): boolean {
  return key.startsWith(PREFIX);
}
