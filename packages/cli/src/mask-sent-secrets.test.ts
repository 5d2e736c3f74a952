import fc from "fast-check";
import { expect, test } from "vitest";

import { maskSentSecrets } from "./mask-sent-secrets.js";

const members = ["BuildHistory", "HighLight", "InstructionContent", "LayerCmd", "LayerInfo", "Prompt", "Promt"];

test("masks the text of every such member, whatever it holds, and nothing else", () => {
  fc.assert(
    fc.property(fc.constantFrom(...members), fc.string({ unit: "binary" }), (name, secret) => {
      const sent = JSON.stringify({ Desc: "d", [name]: secret, List: [{ [name]: secret, Level: 3 }] });
      expect(JSON.parse(maskSentSecrets(sent))).toEqual({
        Desc: "d",
        [name]: "***",
        List: [{ [name]: "***", Level: 3 }],
      });
    }),
  );
});

test("an answer that is cut off shows no part of a text", () => {
  const secret = 'x"\\\n7f3a'.repeat(3);
  const sent = JSON.stringify({ Promt: secret });
  const start = sent.indexOf(":") + 1;
  for (let end = start + 1; end < sent.length; end++) expect(maskSentSecrets(sent.slice(0, end))).not.toContain("7f3a");
});

test("hands back an answer without such a member", () => {
  expect(maskSentSecrets('{"List":[{"Desc":"Promt"}]}')).toBe('{"List":[{"Desc":"Promt"}]}');
});
