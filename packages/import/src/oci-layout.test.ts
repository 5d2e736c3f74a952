import { createHash } from "node:crypto";

import { expect, test } from "vitest";

import { importImages } from "./import-images.js";
import type { FolderReader } from "./oci-layout.js";

const manifestType = "application/vnd.oci.image.manifest.v1+json";
const indexType = "application/vnd.oci.image.index.v1+json";
const configType = "application/vnd.oci.image.config.v1+json";
const config = { os: "linux", architecture: "amd64", created: "2026-05-01T10:00:00Z", rootfs: { type: "layers" } };

/** A layout in memory. */
class Layout implements FolderReader {
  readonly name = "layout";
  readonly files = new Map<string, Uint8Array>([["oci-layout", toBytes({ imageLayoutVersion: "1.0.0" })]]);
  readonly asked: string[] = [];

  readFile(path: string): Uint8Array | undefined {
    this.asked.push(path);
    return this.files.get(path);
  }

  add(content: object, mediaType: string, annotations?: object): object {
    const bytes = toBytes(content);
    const hex = createHash("sha256").update(bytes).digest("hex");
    this.files.set(`blobs/sha256/${hex}`, bytes);
    return {
      mediaType,
      digest: `sha256:${hex}`,
      size: bytes.length,
      ...(annotations === undefined ? {} : { annotations }),
    };
  }

  addImage(of: object = config, annotations?: object): object {
    const layers = [{ size: 700 }, { size: 300 }];
    return this.add({ schemaVersion: 2, config: this.add(of, configType), layers }, manifestType, annotations);
  }

  index(manifests: readonly object[]): this {
    this.files.set("index.json", toBytes({ schemaVersion: 2, manifests }));
    return this;
  }
}

function toBytes(content: object): Uint8Array {
  return Buffer.from(JSON.stringify(content));
}

test("reads name, digest, size and time of the images of a layout", () => {
  const layout = new Layout();
  const image = layout.addImage(config, { "org.opencontainers.image.ref.name": "docker.io/library/app:1.2" });
  const { hostImages, registryImages } = importImages(layout.index([image]), { as: ["host", "registry"] });
  expect(hostImages).toEqual([
    {
      ImageID: (layout.add(config, configType) as { digest: string }).digest, // made by `add`
      ImageName: "docker.io/library/app:1.2",
      CreateTime: "2026-05-01T10:00:00.000Z",
      Size: 1000,
      OsName: "linux",
    },
  ]);
  expect(registryImages).toMatchObject([
    { ...pickDigest(image), Namespace: "library", ImageName: "app", ImageTag: "1.2" },
  ]);
});

function pickDigest(descriptor: object): object {
  return { ImageDigest: (descriptor as { digest: string }).digest }; // made by `add`
}

test("goes through indexes in indexes, whose name all their images have, and leaves out attestations and artifacts", () => {
  const layout = new Layout();
  const arm = { ...config, architecture: "arm64" };
  const attestation = layout.addImage({ os: "unknown", architecture: "unknown" });
  const artifact = layout.add(
    { config: layout.add({}, "application/vnd.oci.empty.v1+json"), layers: [] },
    manifestType,
  );
  const inner = layout.add({ manifests: [layout.addImage(), layout.addImage(arm), attestation, artifact] }, indexType);
  const outer = layout.add({ manifests: [inner] }, indexType, { "io.containerd.image.name": "registry.example/app:2" });
  const other = layout.add({ anything: true }, "application/vnd.example+json");
  const { hostImages } = importImages(layout.index([outer, other]));
  expect(hostImages.map(({ ImageName }) => ImageName)).toEqual(["registry.example/app:2", "registry.example/app:2"]);
  expect(new Set(hostImages.map(({ ImageID }) => ImageID)).size).toBe(2);
});

test("an image with several names is one row on a host and one for each name in a registry", () => {
  const layout = new Layout();
  const named = (name: string): object => layout.addImage(config, { "org.opencontainers.image.ref.name": name });
  layout.index([named("app:1"), named("app:2"), named("3")]);
  const { hostImages, registryImages } = importImages(layout, { as: ["host", "registry"] });
  expect(hostImages.map(({ ImageName }) => ImageName)).toEqual(["app:1"]);
  expect(registryImages.map(({ ImageName, ImageTag }) => `${ImageName}:${ImageTag}`)).toEqual([
    "app:1",
    "app:2",
    "<none>:3",
  ]);
});

test("leaves out the platforms of an index that the layout does not hold, but not all of them", () => {
  const layout = new Layout();
  const absent = { mediaType: manifestType, digest: `sha256:${"0".repeat(64)}`, size: 3 };
  layout.index([layout.add({ manifests: [layout.addImage(), absent] }, indexType)]);
  expect(importImages(layout).hostImages).toHaveLength(1);
  layout.index([absent]);
  expect(() => importImages(layout)).toThrow(
    /^\[MissingFile\] layout\/index\.json, \$\.manifests\[0\]\.digest: expected a digest whose blob is in the layout, found a text of/,
  );
});

test.each([
  "sha256:../../../etc/passwd",
  `sha256:${"A".repeat(64)}`,
  `sha512:${"a".repeat(64)}`,
  "md5:00",
  "../index.json",
])("opens nothing for the digest %s", (digest) => {
  const layout = new Layout().index([{ mediaType: manifestType, digest, size: 1 }]);
  expect(() => importImages(layout)).toThrow(
    /\$\.manifests\[0\]\.digest: expected sha256: and 64 hexadecimal digits, or sha512: and 128/,
  );
  expect(layout.asked.every((path) => ["oci-layout", "index.json"].includes(path))).toBe(true);
});

test("refuses a blob that does not match its digest, or the size in its descriptor", () => {
  const layout = new Layout();
  const image = layout.addImage();
  layout.index([{ ...image, size: 1 }]);
  expect(() => importImages(layout)).toThrow(/\.size: expected \d+, the length of the blob, found 1$/);
  layout.index([image]);
  for (const path of layout.files.keys()) if (path.startsWith("blobs/")) layout.files.set(path, toBytes({}));
  expect(() => importImages(layout)).toThrow(
    /^\[DigestMismatch\] layout\/blobs\/sha256\/[0-9a-f]{64}: expected content with the digest that is its name$/,
  );
});

test("ends with an index that repeats itself over and over", () => {
  const layout = new Layout();
  let index = layout.add({ manifests: [layout.addImage()] }, indexType);
  for (let level = 0; level < 6; level++) index = layout.add({ manifests: Array(50).fill(index) }, indexType);
  expect(() => importImages(layout.index([index]))).toThrow(/^\[TooLarge\] .* expected at most 10000 manifests/);
  for (let level = 0; level < 6; level++) index = layout.add({ manifests: [index] }, indexType);
  expect(() => importImages(layout.index([index]))).toThrow(/^\[TooLarge\] .* expected at most 8 nested indexes/);
});

test("refuses a folder that is not a layout, and a layout of another version", () => {
  const layout = new Layout();
  expect(() => importImages(layout)).toThrow(/^\[MissingFile\] layout\/index\.json: expected a file$/);
  layout.files.set("oci-layout", toBytes({ imageLayoutVersion: "2.0.0" }));
  expect(() => importImages(layout)).toThrow(
    /^\[InvalidValue\] layout\/oci-layout, \$\.imageLayoutVersion: expected a version 1, found "2/,
  );
  layout.files.delete("oci-layout");
  expect(() => importImages(layout)).toThrow(/^\[UnknownFormat\] layout: expected a JSON report of Trivy/);
});
