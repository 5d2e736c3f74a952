import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

import { packTar } from "modern-tar";
import { expect, test } from "vitest";

import { type Cloud, type Ended, cli, startCloud } from "../../../test/cli.js";
import { type Folder, newFolder } from "../../../test/folder.js";

const RULES = "version: 1\nrules:\n  - id: no-critical\n    deny: { kind: vulnerability, severity: critical }\n";
const config = JSON.stringify({ os: "linux", created: "2026-11-01T00:00:00Z", rootfs: { type: "layers" } });
const hex = (text: string): string => createHash("sha256").update(text).digest("hex");
const manifest = JSON.stringify({
  schemaVersion: 2,
  config: {
    mediaType: "application/vnd.oci.image.config.v1+json",
    digest: `sha256:${hex(config)}`,
    size: config.length,
  },
  layers: [{ mediaType: "application/vnd.oci.image.layer.v1.tar+gzip", digest: `sha256:${"0".repeat(64)}`, size: 9 }],
});
const index = JSON.stringify({
  schemaVersion: 2,
  manifests: [
    {
      mediaType: "application/vnd.oci.image.manifest.v1+json",
      digest: `sha256:${hex(manifest)}`,
      size: manifest.length,
      annotations: { "org.opencontainers.image.ref.name": "registry.example/team/built:1" },
    },
  ],
});

/** An OCI image layout, as builders write it. */
const layout: Readonly<Record<string, string>> = {
  "oci-layout": '{"imageLayoutVersion":"1.0.0"}',
  "index.json": index,
  [`blobs/sha256/${hex(config)}`]: config,
  [`blobs/sha256/${hex(manifest)}`]: manifest,
  [`blobs/sha256/${"0".repeat(64)}`]: "a layer",
};
/** An archive as `docker save` wrote it before it wrote layouts, and `podman save` writes it. */
const saved: Readonly<Record<string, string>> = {
  [`${hex(config)}.json`]: config,
  "manifest.json": JSON.stringify([
    { Config: `${hex(config)}.json`, RepoTags: ["registry.example/team/built:1"], Layers: ["a/layer.tar"] },
  ]),
  "a/layer.tar": "x".repeat(5_000_000),
};

function tarOf(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const entries = Object.entries(files).map(([name, body]) => ({
    header: { name, size: Buffer.byteLength(body), type: "file" as const },
    body,
  }));
  return packTar(entries);
}

async function folderOfAll(): Promise<Folder> {
  const [oci, docker] = [await tarOf(layout), await tarOf(saved)];
  const files = Object.entries(layout).map(([name, text]) => [`layout/${name}`, text]);
  return newFolder({
    "policy.yaml": RULES,
    ...Object.fromEntries(files),
    "oci.tar": oci,
    "oci.tar.gz": gzipSync(oci),
    "docker.tar": docker,
    "docker.tgz": gzipSync(docker),
    "cut.tar": docker.subarray(0, 5_000_000),
    "cut.tar.gz": gzipSync(docker).subarray(0, 1000),
    "none.tar": await tarOf({ "README.md": "nothing" }),
    "text.tar": "not an archive",
    "empty.tar": "",
    "wrong.tar": await tarOf({ ...layout, [`blobs/sha256/${hex(config)}`]: config.replace("linux", "other") }),
    "outside.tar": await tarOf({ "manifest.json": JSON.stringify([{ Config: "../../etc/passwd", RepoTags: [] }]) }),
    "empty/readme": "",
    "packed.tar.zst": Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0),
    "packed.tar": Uint8Array.of(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0),
    "packed.tar.bz2": "BZh91AY",
  });
}

/** The image of the archives in a registry of Tencent Cloud, by its digest and its ID or by its ID alone. */
function startEstate(): Promise<Cloud> {
  return startCloud({
    images: 20,
    extra: {
      registryImages: [
        {
          ImageId: `sha256:${hex(config)}`,
          ImageDigest: `sha256:${hex(manifest)}`,
          ImageRepoAddress: "registry.example/team/built",
          Namespace: "team",
          ImageName: "built",
          ImageTag: "1",
          ScanStatus: "SCANNED",
          ScanTime: "2026-11-20 08:00:00",
          IsAuthorized: 1,
          VulCnt: 1,
          CriticalLevelVulCnt: 1,
        },
      ],
    },
  });
}

const check = (cloud: Cloud, folder: Folder, path: string, ...more: readonly string[]): Promise<Ended> =>
  cli(["check", path, "--policy", `${folder.path}/policy.yaml`, ...more], { env: cloud.env });

test.each(["layout", "oci.tar", "oci.tar.gz", "docker.tar", "docker.tgz"])(
  "the image of %s is found by what it is, and judged",
  async (name) => {
    await using cloud = await startEstate();
    using folder = await folderOfAll();
    const ended = await check(cloud, folder, `${folder.path}/${name}`, "-o", "json");
    expect(ended.code).toBe(3);
    expect(JSON.parse(ended.stdout)).toMatchObject([
      { image: "registry.example/team/built:1", imageId: `sha256:${hex(config)}`, verdict: "fail" },
    ]);
  },
);

test("an archive of an image that no account has is unknown, whatever its name says", async () => {
  await using cloud = await startCloud({
    images: 20,
    extra: {
      hostImages: [{ ImageID: `sha256:${"1".repeat(64)}`, ImageName: "registry.example/team/built:1" }],
    },
  });
  using folder = await folderOfAll();
  const ended = await check(cloud, folder, `${folder.path}/oci.tar`, "-o", "json");
  expect(ended.code).toBe(5);
  const [row] = JSON.parse(ended.stdout) as readonly Readonly<Record<string, string>>[]; // rows of check
  expect(row?.["image"]).toBe(`${folder.path}/oci.tar (registry.example/team/built:1)`);
  expect(row?.["reason"]).toContain("is there without a digest (ID 111111111111)");
});

test.each(["/dev/null", "pipe.tar"])(
  "%s, which is not a regular file, is refused before it is opened",
  async (name) => {
    await using cloud = await startCloud();
    using folder = newFolder({ "policy.yaml": RULES });
    execFileSync("mkfifo", [join(folder.path, "pipe.tar")]);
    const path = resolve(folder.path, name);
    const ended = await cli(["check", path, "--policy", join(folder.path, "policy.yaml")], { env: cloud.env });
    expect(ended).toMatchObject({ code: 2, stdout: "" });
    expect(ended.stderr).toContain("is not a regular file.");
    expect(cloud.mock.requests()).toEqual([]);
  },
);

test("the images of two platforms in one archive are told apart by their IDs", async () => {
  await using cloud = await startCloud({ images: 0 });
  const configs = ["amd64", "arm64"].map((architecture) => JSON.stringify({ os: "linux", architecture }));
  const entries = configs.map((text) => ({ Config: `${hex(text)}.json`, RepoTags: ["team/built:1"] }));
  const files = configs.map((text) => [`${hex(text)}.json`, text] as const);
  const archive = await tarOf({ ...Object.fromEntries(files), "manifest.json": JSON.stringify(entries) });
  using folder = newFolder({ "policy.yaml": RULES, "two.tar": archive });
  const ended = await check(cloud, folder, `${folder.path}/two.tar`, "-o", "json");
  expect(ended.code).toBe(5);
  const ids = configs.map((text) => hex(text).slice(0, 12));
  expect(JSON.parse(ended.stdout)).toMatchObject(
    ids.map((id) => ({
      image: `${folder.path}/two.tar (team/built:1, ID ${id})`,
      reason: `no account has docker.io/team/built:1 with the ID ${id}`,
    })),
  );
});

test.each([
  ["cut.tar", "cannot be read as an archive: Tar archive is truncated. Nothing was sent."],
  ["packed.tar.zst", "is packed by zstd: unpack it first, zstd -d"],
  ["packed.tar", "is packed by xz"],
  ["packed.tar.bz2", "is packed by bzip2"],
  ["cut.tar.gz", "cannot be read as an archive"],
  ["none.tar", "expected an OCI image layout or an archive of docker save"],
  ["text.tar", "text.tar"],
  ["empty.tar", "empty.tar"],
  ["wrong.tar", "expected content with the digest that is its name"],
  ["outside.tar", "expected a path in the archive"],
  ["empty", "expected an OCI image layout or an archive of docker save"],
])("%s is refused before any call", async (name, want) => {
  await using cloud = await startEstate();
  using folder = await folderOfAll();
  const ended = await check(cloud, folder, `${folder.path}/${name}`);
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr.replaceAll(/\s+/g, " ")).toContain(want);
  expect(cloud.mock.requests()).toEqual([]);
});
