import { expect, test } from "vitest";

import { parseReference } from "./reference.js";

test.each([
  ["nginx:1.27", ["docker.io", "library", "nginx", "1.27"]],
  ["bitnami/redis", ["docker.io", "bitnami", "redis", ""]],
  ["registry.example:5000/app", ["registry.example:5000", "library", "app", ""]],
  ["localhost/a/b/c:x", ["localhost", "a/b", "c", "x"]],
  ["quay.io/org/app:1@sha256:00", ["quay.io", "org", "app", "1"]],
  ["ghcr.io/org/app@sha256:00", ["ghcr.io", "org", "app", ""]],
])("takes %s apart", (text, parts) => {
  const { host, namespace, name, tag } = parseReference(text);
  expect([host, namespace, name, tag]).toEqual(parts);
});
