import { expect, test } from "vitest";

import { readFlowcharts } from "./diagrams.js";

test("boxes and arrows of a flowchart are read by the texts of the boxes", () => {
  const page = [
    "```mermaid",
    "flowchart TD",
    '  specs["specs<br>OpenAPI"]',
    '  a_b["a-b"]',
    "  a_b --> specs & other",
    "  specs -.-> a_b",
    "```",
    "",
  ].join("\n");
  expect(readFlowcharts(page)).toEqual([
    {
      boxes: ["specs", "a-b"],
      arrows: [
        { from: "a-b", to: "specs", dotted: false },
        { from: "a-b", to: "other", dotted: false },
        { from: "specs", to: "a-b", dotted: true },
      ],
    },
  ]);
});
