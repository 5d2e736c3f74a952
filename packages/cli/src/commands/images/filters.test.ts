import { expect, test } from "vitest";

import { type Cloud, cli, startCloud } from "../../../test/cli.js";

type Place = Readonly<Record<string, unknown>> & { readonly source: string; readonly findings: Record<string, number> };
interface Row {
  readonly id: string;
  readonly name: string;
  readonly sizeBytes?: number;
  readonly findings: { readonly critical?: number };
  readonly places: readonly Place[];
}

const id = (digit: string): string => `sha256:${digit.repeat(64)}`;

/** An environment that narrows nothing. */
function envOf({ env }: Cloud): Record<string, string> {
  return { ...env, PLIMSOLL_SAS_UUIDS: "" };
}

async function placesOf(
  cloud: Cloud,
  ...args: readonly string[]
): Promise<{ readonly places: readonly Place[]; readonly stderr: string }> {
  const ended = await cli(["images", "list", "-o", "json", ...args], { env: envOf(cloud) });
  expect(ended.code).toBe(0);
  return { places: (JSON.parse(ended.stdout) as Row[]).flatMap(({ places }) => places), stderr: ended.stderr };
}

const filters: readonly (readonly [
  name: string,
  args: readonly string[],
  holds: (place: Place) => boolean | undefined,
])[] = [
  ["--running", ["--running"], ({ running }) => running as boolean | undefined],
  ["--unlicensed", ["--unlicensed"], ({ licensed }) => (licensed === undefined ? undefined : licensed === false)],
  [
    "--unscanned",
    ["--unscanned"],
    ({ scanStatus, scannedAt }) =>
      scannedAt !== undefined ? false : scanStatus === undefined ? undefined : scanStatus === "never",
  ],
  [
    "--severity critical",
    ["--severity", "critical"],
    ({ findings: { vulnerabilities, critical } }) =>
      vulnerabilities === 0 ? false : critical === undefined ? undefined : critical > 0,
  ],
  ["--tag", ["--tag", "1.5.4"], ({ tag }) => tag === "1.5.4"],
  ["--repository", ["--repository", "nginx"], ({ repository }) => /(^|\/)nginx$/.test(String(repository))],
  ["--name", ["--name", "NGINX"], ({ name }) => String(name).includes("nginx")],
];

test.each(filters)("%s keeps of every list exactly what holds, and counts what is unknown", async (_, args, holds) => {
  await using cloud = await startCloud({ images: 200, seed: 7 });
  const { places: all } = await placesOf(cloud);
  const { places, stderr } = await placesOf(cloud, ...args);
  const identityOf = ({ source, key, name }: Place): string => `${source} ${String(key)} ${String(name)}`;
  expect(places.map(identityOf).sort()).toEqual(
    all
      .filter((place) => holds(place) === true)
      .map(identityOf)
      .sort(),
  );
  const leftOut = stderr
    .split("\n")
    .filter((line) => line.includes("leftOut"))
    .map((line) => JSON.parse(line).leftOut);
  const counted = new Map(leftOut.map(({ source, images }) => [source, images]));
  for (const source of ["alibaba-registry", "alibaba-host"])
    expect(counted.get(source) ?? 0).toBe(
      all.filter((place) => place.source === source && holds(place) === undefined).length,
    );
});

test("images that are left out as unknown are said in words, one line for each list", async () => {
  await using cloud = await startCloud();
  const ended = await cli(["images", "list", "--unlicensed", "-o", "csv"], { env: envOf(cloud) });
  expect(ended.code).toBe(0);
  expect(ended.stderr).toMatch(
    /^plimsoll: \d+ images of alibaba-registry left out: the cloud does not report the license\.$/m,
  );
});

test("images whose findings are not counted by severity are named with the command that reads them", async () => {
  await using cloud = await startCloud();
  const ended = await cli(["images", "list", "--severity", "critical", "-o", "csv"], { env: envOf(cloud) });
  expect(ended.stderr).toMatch(
    /^plimsoll: \d+ images of alibaba-registry left out: the cloud does not report findings by severity\. See what they have with: plimsoll findings list --severity high\+ --cloud alibaba$/m,
  );
});

test("--severity high+ keeps images with something high or worse, --severity high those with something high", async () => {
  await using cloud = await startCloud({ images: 200 });
  const namesOf = async (...args: readonly string[]) => {
    const { places } = await placesOf(cloud, "--source", "tencent-host", ...args);
    return places.map(({ findings: { critical = 0, high = 0 } }) => ({ critical, high }));
  };
  const all = await namesOf();
  expect(await namesOf("--severity", "high+")).toEqual(all.filter(({ critical, high }) => critical + high > 0));
  expect(await namesOf("--severity", "high")).toEqual(all.filter(({ high }) => high > 0));
});

test("filters that the service has are its work, so that fewer pages are read", async () => {
  await using cloud = await startCloud({ images: 1000 });
  for (const args of [["--unlicensed"], ["--unscanned"], ["--severity", "critical"], ["--tag", "1.5.4"]]) {
    const before = cloud.mock.requests().length;
    await placesOf(cloud, "--source", args[0] === "--tag" ? "tencent-registry" : "tencent-host", ...args);
    const filtered = cloud.mock.requests().length - before;
    await placesOf(cloud, "--source", args[0] === "--tag" ? "tencent-registry" : "tencent-host");
    expect(filtered).toBeLessThan(cloud.mock.requests().length - before - filtered);
  }
});

test.each([
  { args: ["--severity", "worst"], want: /critical, high, medium, low/ },
  { args: ["--source", "aws"], want: /tencent-host, tencent-registry, alibaba-registry, alibaba-host/ },
  { args: ["--digest", "xyz"], want: /hexadecimal/ },
  { args: ["--columns", "image,sourc"], want: /there is no column sourc\. Did you mean source\?/ },
  { args: ["--columns", "imgae,naem"], want: /there is no column imgae\. Did you mean image\?/ },
  { args: ["--sort", "-criticals"], want: /--sort: there is no column criticals\. Did you mean critical\?/ },
  { args: ["--where", "length("], want: /^plimsoll: --where: .*jmespath/i },
  {
    args: ["--cloud", "tencent", "--source", "alibaba-host"],
    want: /--cloud tencent leaves out --source alibaba-host/,
  },
  { args: ["--source", "alibaba-registry", "--uuid", "a"], want: /--uuid selects from the list alibaba-host/ },
  { args: ["--source", "tencent-host,tencent-registry", "--filter", "Namespace=a"], want: /--source tencent-registry/ },
])("$args is refused before any call, with what is allowed", async ({ args, want }) => {
  await using cloud = await startCloud();
  const ended = await cli(["images", "list", ...args], { env: envOf(cloud) });
  expect(ended).toMatchObject({ code: 2, stdout: "" });
  expect(ended.stderr).toMatch(want);
  expect(cloud.mock.requests()).toEqual([]);
});

test("--sort sorts by several columns, down with a minus, and what is unknown comes last", async () => {
  await using cloud = await startCloud({ images: 150 });
  const ended = await cli(["images", "list", "--sort", "-critical,image", "-o", "json"], { env: envOf(cloud) });
  const rows: Row[] = JSON.parse(ended.stdout);
  const wanted = rows.toSorted((a, b) => {
    const [first, second] = [a.findings.critical ?? -1, b.findings.critical ?? -1];
    return first === second ? (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) : second - first;
  });
  expect(rows.map(({ name }) => name)).toEqual(wanted.map(({ name }) => name));
  expect(rows.at(-1)?.findings.critical).toBeUndefined();
  const top = await cli(["images", "list", "--sort", "-critical,image", "--limit", "3", "-o", "json"], {
    env: envOf(cloud),
  });
  expect(JSON.parse(top.stdout)).toEqual(rows.slice(0, 3));
});

test.each(["-vulns", "-hosts", "-os", "-quiet"])(
  "--sort %s is a column, whatever flag begins like it",
  async (column) => {
    await using cloud = await startCloud();
    const [apart, joined] = await Promise.all(
      [["--sort", column], [`--sort=${column}`]].map((sort) => cli(["images", "list", ...sort, "-o", "csv"], cloud)),
    );
    expect(apart).toEqual(joined);
    expect(apart?.code).toBe(column === "-quiet" ? 2 : 0);
  },
);

test("--columns prints these columns in this order", async () => {
  await using cloud = await startCloud();
  const args = ["--columns", "critical,image,source,at_risk", "--limit", "1", "-o", "csv"];
  const ended = await cli(["images", "list", ...args], { env: envOf(cloud) });
  expect(ended.stdout.split("\n")[0]).toBe("critical,image,source,at_risk");
});

test("--where sees an image with its places, and with --each-place a place", async () => {
  await using cloud = await startCloud({ images: 100 });
  const several = await cli(["images", "list", "--where", "length(places) > `1`", "-o", "json"], { env: envOf(cloud) });
  const rows: Row[] = JSON.parse(several.stdout);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ places }) => places.length > 1)).toBe(true);
  const args = ["--each-place", "--where", "source == 'tencent-registry'", "--limit", "2", "-o", "json"];
  const places: Place[] = JSON.parse((await cli(["images", "list", ...args], { env: envOf(cloud) })).stdout);
  expect(places.map(({ source }) => source)).toEqual(["tencent-registry", "tencent-registry"]);
});

test("--limit counts images, not places, and does not read on", async () => {
  const shared = { ImageId: id("a"), Namespace: "n", ImageName: "a" };
  await using cloud = await startCloud({
    images: 0,
    extra: {
      hostImages: [{ ImageID: id("a"), ImageName: "a:1" }],
      registryImages: [
        { ...shared, ImageTag: "1" },
        { ...shared, ImageTag: "2" },
        { ...shared, ImageId: id("b"), ImageTag: "3" },
      ],
    },
  });
  const ended = await cli(["images", "list", "--limit", "2", "-o", "json"], { env: envOf(cloud) });
  expect(ended.code).toBe(0);
  const rows: Row[] = JSON.parse(ended.stdout);
  expect(rows.map((row) => [row.id, row.places.length])).toEqual([
    [id("a"), 3],
    [id("b"), 1],
  ]);
});

test("blind spots are on standard error, one line each, and in the summary as data", async () => {
  await using cloud = await startCloud({
    images: 0,
    extra: {
      registryImages: [
        {
          ImageId: id("a"),
          ImageTag: "1",
          InstanceName: "harbor-office",
          ScanStatus: "SCANNED",
          ScanVirusError: "ConnFailed",
          Reason: "连接失败",
          Solution: "Connect it again.",
        },
      ],
      servers: [
        {
          uuid: "s",
          imageUuids: [],
          instance: { ClientStatus: "offline", InstanceName: "web-1", HasContainer: "YES" },
        },
      ],
    },
  });
  const list = await cli(["images", "list"], { env: envOf(cloud) });
  expect(list.code).toBe(0);
  expect(list.stderr).toBe(
    "plimsoll: blind spot: 1 image of Tencent Cloud not scanned, no connection to harbor-office. 连接失败 Connect it again.\n" +
      "plimsoll: blind spot: 1 server of Alibaba Cloud without a running agent, so their images may be missing or old: web-1. Start the agent again.\n",
  );
  const summary = await cli(["images", "summary", "-o", "json"], { env: envOf(cloud) });
  expect(JSON.parse(summary.stdout).blindSpots).toEqual([
    {
      kind: "registry-unreachable",
      cloud: "tencent",
      count: 1,
      examples: ["harbor-office"],
      reason: "连接失败",
      advice: "Connect it again.",
    },
    { kind: "agent-off", cloud: "alibaba", count: 1, examples: ["web-1"] },
  ]);
});

test("a column is known by the name of its field in JSON as well", async () => {
  await using cloud = await startCloud({ images: 3 });
  const ended = await cli(["images", "list", "--columns", "name", "--sort", "name", "-o", "csv"], cloud);
  expect(ended.code).toBe(0);
  expect(ended.stdout).toMatch(/^image\n/);
});
