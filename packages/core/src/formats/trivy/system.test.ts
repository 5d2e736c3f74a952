import { expect, test } from "vitest";

import { systemOf } from "./system.js";

test.each([
  { os: "debian:10", want: { family: "debian", version: "10" } },
  { os: "alpine:v3.21", want: { family: "alpine", version: "3.21" } },
  { os: "RockyLinux:9", want: { family: "rocky", version: "9" } },
  { os: "rhel:9.2", want: { family: "redhat", version: "9.2" } },
  { os: "ubuntu", want: { family: "ubuntu", version: "" } },
  { os: "linux", want: undefined },
  { os: "", want: undefined },
  { os: undefined, want: undefined },
])("the system $os has the words of Trivy", ({ os, want }) => {
  expect(systemOf(os)).toEqual(want);
});
