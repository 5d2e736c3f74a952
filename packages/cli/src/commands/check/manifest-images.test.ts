import fc from "fast-check";
import { expect, test } from "vitest";

import { manifestImages } from "./manifest-images.js";

const pod = (image: string): string => `containers: [{ name: app, image: "${image}" }]`;

test("the images of every kind of workload are found, with init and ephemeral containers, and where each stands", () => {
  const template = (kind: string, image: string): string =>
    `kind: ${kind}\nmetadata: { name: x }\nspec: { template: { spec: { ${pod(image)} } } }\n`;
  const kinds = ["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job", "Rollout"];
  const documents = [
    ...kinds.map((kind) => template(kind, kind.toLowerCase())),
    `kind: Pod\nmetadata: { name: p }\nspec:\n  ${pod("pod")}\n  initContainers: [{ name: i, image: init }]\n  ephemeralContainers: [{ name: e, image: debug }]\n`,
    `kind: CronJob\nmetadata: { name: c }\nspec: { jobTemplate: { spec: { template: { spec: { ${pod("cron")} } } } } }\n`,
    `kind: List\nitems:\n  - kind: Pod\n    metadata: { name: l }\n    spec: { ${pod("list")} }\n`,
    "kind: ConfigMap\ndata: { image: not-one }\n",
    "",
  ];
  expect(manifestImages(documents.join("---\n"))).toEqual({
    images: [
      ...kinds.map((kind) => ({ image: kind.toLowerCase(), place: `${kind}/x, container app` })),
      { image: "init", place: "Pod/p, init container i" },
      { image: "pod", place: "Pod/p, container app" },
      { image: "debug", place: "Pod/p, ephemeral container e" },
      { image: "cron", place: "CronJob/c, container app" },
      { image: "list", place: "Pod/l, container app" },
    ],
  });
});

test("images that a pod mounts as volumes are found, in a template, too, and in a custom resource", () => {
  const spec = {
    containers: [{ name: "app", image: "app:1" }],
    volumes: [{ name: "models", image: { reference: "models:1" } }, { image: {} }, { name: "tmp", emptyDir: {} }],
  };
  const pod = { kind: "Pod", metadata: { name: "p" }, spec };
  const set = { kind: "StatefulSet", metadata: { name: "s" }, spec: { template: { spec } } };
  const custom = { apiVersion: "x.example/v1", kind: "Train", metadata: { name: "t" }, spec: { worker: spec } };
  const mounted = (owner: string): readonly object[] => [
    { image: "models:1", place: `${owner}, image volume models` },
    { place: `${owner}, image volume 2` },
  ];
  expect(manifestImages([pod, set, custom].map((each) => JSON.stringify(each)).join("\n---\n"))).toEqual({
    images: [
      { image: "app:1", place: "Pod/p, container app" },
      ...mounted("Pod/p"),
      { image: "app:1", place: "StatefulSet/s, container app" },
      ...mounted("StatefulSet/s"),
      { image: "app:1", place: "Train/t, spec.worker.containers[0].image", isCustom: true },
      { image: "models:1", place: "Train/t, spec.worker.volumes[0].image.reference", isCustom: true },
    ],
  });
});

test("the services of a Compose file have images; one that is built has none", () => {
  const text = "name: shop\nservices:\n  web: { image: shop/web:1 }\n  built: { build: . }\n";
  expect(manifestImages(text)).toEqual({
    images: [{ image: "shop/web:1", place: "service web" }, { place: "service built" }],
  });
});

test("JSON, a byte order mark and the ends of lines of Windows are read", () => {
  expect(manifestImages(JSON.stringify({ kind: "Pod", spec: { containers: [{ image: "a" }] } }))).toEqual({
    images: [{ image: "a", place: "Pod/without a name, container 1" }],
  });
  expect(manifestImages("\uFEFFservices:\r\n  web:\r\n    image: a\r\n")).toEqual({
    images: [{ image: "a", place: "service web" }],
  });
});

test("merge keys are filled in, as Compose and kubectl do", () => {
  const services = "x-web: &web { image: shop/web:1 }\nservices:\n  a: { <<: *web, restart: always }\n";
  expect(manifestImages(services)).toEqual({ images: [{ image: "shop/web:1", place: "service a" }] });
  const pods = `x: &pod { ${pod("a:1")} }\nkind: Pod\nmetadata: { name: p }\nspec: { <<: *pod, hostNetwork: true }\n`;
  expect(manifestImages(pods)).toEqual({ images: [{ image: "a:1", place: "Pod/p, container app" }] });
});

test("hundreds of services may share one anchor", () => {
  const services = Array.from({ length: 500 }, (_, at) => `  s${at}: { <<: *web }\n`).join("");
  const read = manifestImages(`x-web: &web { image: shop/web:1 }\nservices:\n${services}`);
  expect("images" in read && read.images).toHaveLength(500);
});

test("every text with the name image in a custom resource is an image, wherever the resource has it", () => {
  const task = {
    apiVersion: "tekton.dev/v1",
    kind: "Task",
    metadata: { name: "t", annotations: { image: "no" } },
    spec: { steps: [{ name: "s", image: "build:1" }], template: { spec: { containers: [{ image: "pod:1" }] } } },
    status: { image: "no" },
  };
  const other = { apiVersion: "networking.k8s.io/v1", kind: "Ingress", metadata: { name: "i" }, spec: { image: "no" } };
  expect(manifestImages(`${JSON.stringify(task)}\n---\n${JSON.stringify(other)}`)).toEqual({
    images: [
      { image: "pod:1", place: "Task/t, container 1" },
      { image: "build:1", place: "Task/t, spec.steps[0].image", isCustom: true },
    ],
  });
});

test("a list that holds itself is read once", () => {
  const text = `kind: List\nitems: &all\n  - kind: List\n    items: *all\n  - kind: Pod\n    spec: { ${pod("a:1")} }\n`;
  expect(manifestImages(text)).toEqual({ images: [{ image: "a:1", place: "Pod/without a name, container app" }] });
});

test.each([
  ["a template", "{{- if .Values.on }}\nkind: Pod\n{{- end }}\n", "render it first"],
  ["a tab", "kind: Pod\n\tspec: {}\n", "line 2: "],
  ["a key that is there twice", "kind: Pod\nkind: Pod\n", "line 2: Map keys must be unique"],
  ["a second document that is broken", "kind: Pod\n---\nkind: [\n", "line 4: "],
  ["aliases of aliases", laughs(), "an anchor is used more than 10000 times"],
  ["lists in lists without end", "[".repeat(100_000), "line 1: lists and objects are nested too deeply"],
  ["a key that is filled in later", "kind: Pod\nmetadata: { name: {{ .Release.Name }} }\n", "is a template"],
  ["a kustomization", "resources: [a.yaml]\nimages: [{ name: a, newTag: '2' }]\n", "kubectl kustomize"],
  [
    "a kustomization with its kind",
    "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n",
    "kubectl kustomize",
  ],
  ["Compose that includes another file", "include: [b.yaml]\nservices: { a: { image: a } }\n", "docker compose config"],
])("%s is refused", (_, text, want) => {
  expect(manifestImages(text)).toMatchObject({ problem: expect.stringContaining(want) as string });
});

test("no text makes it fail otherwise than by a problem", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          "kind: Pod",
          "\n",
          "  ",
          "- ",
          "{",
          "]",
          "&a ",
          "*a",
          "!!x ",
          "---",
          "services:",
          "%",
          '"',
          "|",
        ),
        { maxLength: 40 },
      ),
      (parts) => {
        const read = manifestImages(parts.join(""));
        expect("images" in read || read.problem.length > 0).toBe(true);
      },
    ),
    { numRuns: Number(process.env["PLIMSOLL_FUZZ"] ?? 500) },
  );
});

function laughs(): string {
  const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
  for (let level = 1; level < 9; level++)
    lines.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => `*a${level - 1}`).join(", ")}]`);
  return lines.join("\n");
}
