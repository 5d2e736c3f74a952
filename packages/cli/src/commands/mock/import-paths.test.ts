import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { cli, startCloud } from "../../../test/cli.js";

const manifestType = "application/vnd.oci.image.manifest.v1+json";
const configType = "application/vnd.oci.image.config.v1+json";

/** A layout with an image, two signatures, an SBOM, and an image whose files are elsewhere. */
function newLayout(): string {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "blobs/sha256"), { recursive: true });
  const add = (content: object): object => {
    const text = JSON.stringify(content);
    const digits = createHash("sha256").update(text).digest("hex");
    writeFileSync(join(folder, "blobs/sha256", digits), text);
    return { digest: `sha256:${digits}`, size: text.length };
  };
  const config = { mediaType: configType, ...add({ os: "linux", rootfs: {} }) };
  const entry = (mediaType: string, more = {}): object => ({
    mediaType: manifestType,
    ...add({ config, layers: [{ mediaType, size: 1 }], ...more }),
  });
  const signature = "application/vnd.dev.cosign.simplesigning.v1+json";
  const manifests = [
    entry("application/vnd.oci.image.layer.v1.tar"),
    entry(signature),
    entry(signature, { number: 2 }),
    entry("application/spdx+json"),
    { mediaType: manifestType, digest: `sha256:${"0".repeat(64)}`, size: 1 },
  ];
  writeFileSync(join(folder, "oci-layout"), '{"imageLayoutVersion":"1.0.0"}');
  writeFileSync(join(folder, "index.json"), JSON.stringify({ manifests }));
  return folder;
}

test("says what was left out of a layout, at the start and into a running emulator", async () => {
  const layout = newLayout();
  const said = `${layout}: left out 2 signatures, 1 SBOM, 1 image whose files are not in it.\n`;
  const args = ["mock", "start", "--port", "0", "--images", "0", "--import", layout, "-o", "json"];
  const started = await cli(args, { signal: AbortSignal.abort() });
  expect(started.stderr).toBe(said);
  expect(JSON.parse(started.stdout)).toMatchObject({ estate: { hostImages: 1 } });

  await using cloud = await startCloud({ images: 0 });
  const added = await cli(["mock", "images", "add", "--import", layout], cloud);
  expect(added).toMatchObject({ code: 0, stderr: expect.stringContaining(said) });
  expect(cloud.mock.estate.hostImages).toBe(1);
});
