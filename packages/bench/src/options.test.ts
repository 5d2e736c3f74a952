import { expect, test } from "vitest";

import { readOptions } from "./options.ts";
import type { Row } from "./row.ts";

const rows: readonly Row[] = [
  { name: "tcss-cpu", group: "client", measure: async () => [] },
  { name: "mock-rate", group: "mock", measure: async () => [] },
  { name: "mock-start", group: "mock", measure: async () => [] },
];

test("without a name every row runs", () => {
  const settings = { rounds: 7, calls: 2000, seconds: 2, findings: 200_000 };
  expect(readOptions([], rows)).toEqual({ rows, settings, json: undefined, peers: false, help: false });
});

test("the peers that come on demand are installed when it is said", () => {
  expect(readOptions(["client", "--peers"], rows).peers).toBe(true);
});

test("a group or a row chooses what runs, in the order of the table", () => {
  const names = (...parameters: string[]) => readOptions(parameters, rows).rows.map(({ name }) => name);
  expect(names("mock")).toEqual(["mock-rate", "mock-start"]);
  expect(names("mock-start", "tcss-cpu")).toEqual(["tcss-cpu", "mock-start"]);
});

test("an unknown name is refused with the list of names", () => {
  expect(() => readOptions(["mocks"], rows)).toThrow(
    'no row or group "mocks": client, findings, gate, store, fleet, mock, cli, tcss-cpu, mock-rate, mock-start',
  );
});

test.each(["0", "-1", "1.5", "", "many"])("--rounds=%s is refused", (text) => {
  expect(() => readOptions([`--rounds=${text}`], rows)).toThrow("--rounds takes a whole number from 1");
});
