import fc from "fast-check";
import { expect, test } from "vitest";

import { hasPods, podImages } from "./pod-images.js";

const spec = {
  initContainers: [{ name: "init", image: "init:1" }],
  containers: [
    { name: "a", image: "app:1" },
    { name: "b", image: "app:1" },
  ],
  ephemeralContainers: [{ name: "debug", image: "debug:1" }],
  volumes: [
    { name: "files", image: { reference: "files:1", pullPolicy: "Always" } },
    { name: "app", image: { reference: "app:1" } },
    { name: "empty", emptyDir: {} },
  ],
};
const template = { template: { spec } };

test.each([
  { group: "", kind: "Pod", object: { spec } },
  { group: "", kind: "PodTemplate", object: template },
  { group: "", kind: "ReplicationController", object: { spec: template } },
  { group: "apps", kind: "DaemonSet", object: { spec: template } },
  { group: "apps", kind: "Deployment", object: { spec: template } },
  { group: "apps", kind: "ReplicaSet", object: { spec: template } },
  { group: "apps", kind: "StatefulSet", object: { spec: template } },
  { group: "batch", kind: "Job", object: { spec: template } },
  { group: "batch", kind: "CronJob", object: { spec: { jobTemplate: { spec: template } } } },
])("finds the images of every container and volume of a $kind, each once", ({ object, ...type }) => {
  expect(hasPods(type)).toBe(true);
  expect(podImages(type, object)).toEqual(["init:1", "app:1", "debug:1", "files:1"]);
});

test("a kind of the same name in another group has no pods that it knows", () => {
  expect(hasPods({ group: "serving.knative.dev", kind: "Deployment" })).toBe(false);
  expect(hasPods({ group: "__proto__", kind: "constructor" })).toBe(false);
});

test.each([
  { spec: {} },
  { spec: { containers: "app:1" } },
  { spec: { containers: [{ image: 1 }] } },
  { spec: { containers: [], initContainers: {} } },
  { spec: { containers: [], volumes: {} } },
  { spec: { containers: [], volumes: [{ name: "v", image: { reference: 1 } }] } },
  { spec: { containers: [], volumes: [{ name: "v", image: 1 }] } },
])("a pod whose containers are not a list of containers has no images that can be judged: %j", (pod) => {
  expect(podImages({ group: "", kind: "Pod" }, pod)).toBeUndefined();
});

test("a container and a volume of a template may be without an image", () => {
  const volumes = [
    { name: "v", image: {} },
    { name: "w", image: null },
    { name: "x", image: { reference: "" } },
  ];
  const bare = { spec: { template: { spec: { containers: [{ name: "a" }, { name: "b", image: "" }], volumes } } } };
  expect(podImages({ group: "apps", kind: "Deployment" }, bare)).toEqual([]);
});

test("no object makes it throw", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (object, containers, volumes) => {
      podImages({ group: "batch", kind: "CronJob" }, object);
      const images = podImages({ group: "", kind: "Pod" }, { spec: { containers, volumes } });
      expect(images?.every((image) => typeof image === "string") ?? true).toBe(true);
    }),
  );
});
