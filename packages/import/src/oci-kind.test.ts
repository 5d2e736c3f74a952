import { createHash } from "node:crypto";

import { expect, test } from "vitest";

import type { SkippedEntries } from "./import-images.js";
import { importImages } from "./import-images.js";

const manifestType = "application/vnd.oci.image.manifest.v1+json";
const configType = "application/vnd.oci.image.config.v1+json";
const layerType = "application/vnd.oci.image.layer.v1.tar+gzip";
const emptyType = "application/vnd.oci.empty.v1+json";
const config = { os: "linux", created: "2026-05-01T10:00:00Z", rootfs: { type: "layers" } };
/** The configuration that cosign writes for signatures and attestations. */
const cosignConfig = {
  os: "",
  architecture: "",
  created: "0001-01-01T00:00:00Z",
  rootfs: { type: "layers" },
  config: {},
};

type Blobs = Map<string, Uint8Array>;

function add(blobs: Blobs, content: object, algorithm = "sha256"): { readonly digest: string; readonly size: number } {
  const bytes = Buffer.from(JSON.stringify(content));
  const digits = createHash(algorithm).update(bytes).digest("hex");
  blobs.set(`blobs/${algorithm}/${digits}`, bytes);
  return { digest: `${algorithm}:${digits}`, size: bytes.length };
}

interface Entry {
  readonly config?: object;
  readonly configType?: string;
  readonly layers?: readonly string[];
  readonly manifest?: object;
  readonly descriptor?: object;
  readonly algorithm?: string;
}

/** Imports a layout with these entries. */
function importLayout(...entries: readonly Entry[]) {
  const blobs: Blobs = new Map();
  const manifests = entries.map(({ layers = [layerType], algorithm, ...entry }) => {
    const descriptor = { mediaType: entry.configType ?? configType, ...add(blobs, entry.config ?? config, algorithm) };
    const content = {
      config: descriptor,
      layers: layers.map((mediaType) => ({ mediaType, size: 7 })),
      ...entry.manifest,
    };
    return { mediaType: manifestType, ...add(blobs, content, algorithm), ...entry.descriptor };
  });
  blobs.set("oci-layout", Buffer.from('{"imageLayoutVersion":"1.0.0"}'));
  blobs.set("index.json", Buffer.from(JSON.stringify({ manifests })));
  const heard: SkippedEntries[] = [];
  const folder = { name: "layout", readFile: (path: string) => blobs.get(path) };
  const images = importImages(folder, { as: ["host", "registry", "alibaba"], onSkipped: (entry) => heard.push(entry) });
  return { ...images, heard };
}

test("leaves a signature and an attestation of cosign out, by the types of their layers, and says how many", () => {
  const signature = { config: cosignConfig, layers: ["application/vnd.dev.cosign.simplesigning.v1+json"] };
  const attestation = { config: cosignConfig, layers: ["application/vnd.dsse.envelope.v1+json"] };
  const { hostImages, heard } = importLayout({}, signature, attestation, { ...attestation, manifest: { more: 1 } });
  expect(hostImages).toHaveLength(1);
  expect(heard).toEqual([{ input: "layout", counts: { signature: 1, attestation: 2 } }]);
});

test.each<[string, Entry, string]>([
  ["an artifact type", { manifest: { artifactType: "application/vnd.example.chart" } }, "artifact"],
  ["an artifact type in the index", { descriptor: { artifactType: "application/spdx+json" } }, "sbom"],
  ["an empty configuration", { configType: emptyType, config: {}, layers: ["application/spdx+json"] }, "sbom"],
  ["a configuration of something else", { configType: "application/vnd.cncf.helm.config.v1+json" }, "artifact"],
  ["layers of something else", { layers: ["application/vnd.cyclonedx+json"] }, "sbom"],
  ["a bundle of signatures", { layers: ["application/vnd.dev.sigstore.bundle.v0.3+json"] }, "signature"],
  ["a signature of Notary", { configType: "application/vnd.cncf.notary.signature", config: {} }, "signature"],
  ["an image that it is about", { manifest: { subject: { digest: "sha256:1" } } }, "artifact"],
  ["no platform", { descriptor: { platform: { os: "unknown", architecture: "unknown" } } }, "attestation"],
  [
    "a note of BuildKit",
    { descriptor: { annotations: { "vnd.docker.reference.type": "attestation-manifest" } } },
    "attestation",
  ],
  ["a note of cosign", { descriptor: { annotations: { kind: "dev.cosignproject.cosign/sigs" } } }, "signature"],
  ["a configuration for no platform", { config: { ...config, os: "unknown" } }, "attestation"],
  ["a type that no image has", { descriptor: { mediaType: "application/vnd.example+json" } }, "artifact"],
])("leaves out what has %s", (_, entry, kind) => {
  const { hostImages, heard } = importLayout(entry, { config: { ...config, os: "windows" } });
  expect(hostImages).toMatchObject([{ OsName: "windows" }]);
  expect(heard).toEqual([{ input: "layout", counts: { [kind]: 1 } }]);
});

test.each<[string, Entry]>([
  ["compressed with zstd", { layers: ["application/vnd.oci.image.layer.v1.tar+zstd"] }],
  ["encrypted", { layers: ["application/vnd.oci.image.layer.v1.tar+gzip+encrypted"] }],
  ["foreign", { layers: ["application/vnd.docker.image.rootfs.foreign.diff.tar.gzip"] }],
  [
    "of Docker",
    {
      configType: "application/vnd.docker.container.image.v1+json",
      layers: ["application/vnd.docker.image.rootfs.diff.tar.gzip"],
    },
  ],
  ["none", { layers: [] }],
  ["beside an artifact type that is an image's", { descriptor: { artifactType: configType } }],
  ["noted as an image by cosign", { descriptor: { annotations: { kind: "dev.cosignproject.cosign/image" } } }],
  ["without a type in the index", { descriptor: { mediaType: undefined } }],
])("takes an image for one whose layers are %s", (_, entry) => {
  const { hostImages, heard } = importLayout(entry);
  expect(hostImages).toHaveLength(1);
  expect(heard).toEqual([]);
});

test("says how many images of an index the layout does not hold", () => {
  const absent = { mediaType: manifestType, digest: `sha256:${"0".repeat(64)}`, size: 3 };
  const { hostImages, heard } = importLayout({}, { descriptor: absent });
  expect(hostImages).toHaveLength(1);
  expect(heard).toEqual([{ input: "layout", counts: { missing: 1 } }]);
});

test("takes digests by SHA-512, and checks them", () => {
  const { hostImages, registryImages, alibabaImages } = importLayout({ algorithm: "sha512" });
  const id = expect.stringMatching(/^sha512:[0-9a-f]{128}$/) as unknown; // a matcher
  expect(hostImages).toMatchObject([{ ImageID: id, Size: 7 }]);
  expect(registryImages).toMatchObject([{ ImageId: id, ImageDigest: id }]);
  expect(alibabaImages).toMatchObject([{ ImageId: id, Digest: id }]);
  const entry = { algorithm: "sha512", descriptor: { digest: `sha512:${"0".repeat(128)}` } };
  expect(() => importLayout(entry)).toThrow(/expected a digest whose blob is in the layout/);
});

test("a name keeps its tag before a digest, and only a name without a tag has none", () => {
  const named = (name: string, os: string): Entry => ({
    config: { ...config, os },
    descriptor: { annotations: { "io.containerd.image.name": name } },
  });
  const digest = `sha256:${"5".repeat(64)}`;
  const { hostImages, registryImages } = importLayout(
    named(`registry.example/team/app:1.0@${digest}`, "a"),
    named(`registry.example/team/other@${digest}`, "b"),
  );
  expect(hostImages.map(({ ImageName }) => ImageName)).toEqual([
    "registry.example/team/app:1.0",
    "registry.example/team/other:<none>",
  ]);
  expect(registryImages.map(({ Namespace, ImageName, ImageTag }) => [Namespace, ImageName, ImageTag])).toEqual([
    ["team", "app", "1.0"],
    ["team", "other", ""],
  ]);
});

test("an unknown time stays unknown: the emulator makes up none", () => {
  const { hostImages, alibabaImages } = importLayout({ config: cosignConfig });
  expect(hostImages).toMatchObject([{ CreateTime: "" }]);
  expect(alibabaImages).toMatchObject([{ ImageCreate: 0, ImageUpdate: 0 }]);
});
