import { expect, test } from "vitest";

import { baselineTextOf } from "./sas-baseline.js";
import { buildRiskTextOf } from "./sas-build-risk.js";
import { textOf } from "./sas-detail-entries.js";
import { secretTextOf } from "./sas-secret.js";

const file: Parameters<typeof secretTextOf>[0] = { SensitiveFileKey: "k" };
const HTML = "<p>Use &lt;b&gt;.</p>";
const PLAIN = "Use <b>.";

test.each([
  { name: "details", text: textOf({ Title: HTML, Summary: HTML, Solution: HTML }) },
  {
    name: "sensitive files",
    text: secretTextOf({ ...file, SensitiveFileName: HTML, Description: HTML, Advice: HTML }),
  },
  { name: "build risks", text: buildRiskTextOf({ RiskKey: "r", RiskKeyName: HTML, Description: HTML, Advice: HTML }) },
  {
    name: "baselines",
    text: baselineTextOf({ BaselineItemKey: "b", BaselineItemAlias: HTML, BaselineNameAlias: HTML }),
  },
])("texts of $name that are HTML are read as plain text", ({ text }) => {
  const { references: _, ...texts } = text;
  expect(new Set(Object.values(texts))).toEqual(new Set([PLAIN]));
});

test("a secret that is written as HTML in a text of advice is masked all the same", () => {
  const secret = "tr0ub4dor&3-horse<battery";
  const written = secret.replace("&", "&amp;").replace("<", "&lt;");
  const Promt = `PASSWORD=${secret}`;
  const texts = [
    secretTextOf({ ...file, Promt, Advice: `<p>Remove ${written}</p>`, Description: `<p>${secret}</p>` }),
    buildRiskTextOf({
      RiskKey: "r",
      LayerCmd: `ENV ${Promt}`,
      Promt,
      Advice: `<p>Remove ${written}</p>`,
      Description: written,
    }),
  ];
  expect(JSON.stringify(texts)).not.toContain("tr0ub4dor");
});
