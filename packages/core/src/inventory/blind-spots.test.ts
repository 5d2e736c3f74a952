import { expect, test } from "vitest";

import type { Image } from "../image/image.js";
import { BlindSpots } from "./blind-spots.js";

function imageOf(fields: Partial<Image>): Image {
  return {
    cloud: "tencent",
    source: "tencent-registry",
    name: "app:1",
    repository: "app",
    scanStatus: "done",
    scanErrors: {},
    findings: {},
    ...fields,
  } as Image; // what is looked at
}

test("a registry that cannot be reached is named with the vendor's reason and advice, once for all its images", () => {
  const spots = new BlindSpots();
  const failed = { scanErrors: { malware: "ConnFailed" }, scanReason: "连接失败", scanAdvice: "重新配置" };
  spots.look(imageOf({ ...failed, registry: { instanceName: "harbor" } }));
  spots.look(imageOf({ ...failed, registry: { instanceName: "harbor" } }));
  spots.look(imageOf({ scanReason: "Connection failed.", registry: { instanceId: "tcr-1" } }));
  spots.look(imageOf({ scanErrors: { vulnerabilities: "timeout" } }));
  spots.look(imageOf({ source: "tencent-host", scanErrors: { scan: "ConnFailed" } }));
  expect(spots.all).toEqual([
    {
      kind: "registry-unreachable",
      cloud: "tencent",
      count: 3,
      examples: ["harbor", "tcr-1"],
      reason: "连接失败",
      advice: "重新配置",
    },
  ]);
});

test("servers whose agent is off, and images whose state the cloud does not say, are counted with five examples", () => {
  const spots = new BlindSpots();
  for (let server = 1; server <= 7; server++) spots.addServer("alibaba", `s${server}`);
  const { scanStatus: _, ...unknown } = imageOf({});
  spots.look(unknown);
  // That list never has a scan status, so that its absence is not a blind spot.
  spots.look({ ...unknown, cloud: "alibaba", source: "alibaba-host" } as Image); // as above
  expect(spots.all).toEqual([
    { kind: "agent-off", cloud: "alibaba", count: 7, examples: ["s1", "s2", "s3", "s4", "s5"] },
    { kind: "scan-unknown", cloud: "tencent", count: 1, examples: ["app:1"] },
  ]);
});
