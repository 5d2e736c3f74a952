import { expect, test } from "vitest";

import { tcssImageDetail } from "./tcss-image-detail.js";

test("steps of the build are shown without the values in them", async () => {
  const BuildHistory =
    "ENV DB_PASSWORD=marker-4711-secret\nRUN curl -u admin:marker-4711-secret https://a\nUSER root\n";
  const client = { call: async () => ({ BuildHistory, Architecture: "amd64" }) };
  // The one action that is called, with the fields that are read.
  const detail = await tcssImageDetail(client as never, "sha256:a");
  expect(detail).toEqual({ architecture: "amd64", history: ["ENV DB_PASSWORD=***", "RUN ***", "USER root"] });
});
