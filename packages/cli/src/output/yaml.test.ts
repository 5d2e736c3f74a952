import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";

import { yamlText } from "./yaml.js";

const taken = [
  "12:30",
  "190:20:30",
  "0777",
  "0o7",
  "0x1F",
  "0b1",
  "1_000",
  "685_230.15",
  ".5",
  "+1",
  "-1",
  "1e3",
  "1.0e+3",
  "yes",
  "No",
  "on",
  "OFF",
  "y",
  "N",
  "true",
  "null",
  "Null",
  "~",
  "",
  ".nan",
  ".inf",
  "-.inf",
  "2001-01-01",
  "2001-12-14t21:59:43.10-05:00",
  "=",
  "<<",
  "-",
  "?",
  "!a",
  "&a",
  "*a",
  "@a",
  "`a",
  "%a",
  "# a",
];

test.for(taken)("quotes %j, as a value and as a name", (text) => {
  expect(yamlText([text])).toMatch(/^- "/);
  expect(yamlText({ [text]: 1 })).toMatch(/^"/);
  for (const version of ["1.1", "1.2"] as const) expect(parse(yamlText([text]), { version })).toEqual([text]);
});

test("leaves what everybody reads as text as it is", () => {
  const names = { name: "registry.example:5000/shop/web:1.0", id: "sha256:12ab", at: "/var/lib", 容器: "镜像" };
  expect(yamlText(names)).toBe("name: registry.example:5000/shop/web:1.0\nid: sha256:12ab\nat: /var/lib\n容器: 镜像\n");
});

test("numbers stay numbers: beyond 2^53 with all digits, and with an exponent", () => {
  expect(yamlText([9007199254740993n, 1e21, 1e-7, 1.5])).toBe("- 9007199254740993\n- 1.0e+21\n- 1.0e-7\n- 1.5\n");
});

test("what nobody sees is escaped and read back the same", () => {
  const hidden = ["a\u0085b", "a\u007fb", "a\u009bb", "a\u202eb", "a\u{e0041}b", "a\tb", "a\nb", "a\u2028b"];
  const text = yamlText(hidden);
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\u2028]/u);
  expect(parse(text)).toEqual(hidden);
});

test("the same object twice has no anchor, which PyYAML's dump of others would not have either", () => {
  const one = { a: 1 };
  expect(yamlText([one, one])).toBe("- a: 1\n- a: 1\n");
});

test("readers of both versions read any text back", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.stringMatching(/^[-+0-9a-fA-F.:_ eExoTZ~=<>yYnN#&*!|'"]{0,12}$/),
  );
  fc.assert(
    fc.property(fc.array(fc.dictionary(text, text, { noNullPrototype: true })), (value) => {
      const written = yamlText(value);
      for (const version of ["1.1", "1.2"] as const)
        expect(parse(written, { version, merge: false, uniqueKeys: false })).toEqual(value);
    }),
    { numRuns: 500 },
  );
});
