import { expect, test } from "vitest";
import { createRebuilder } from "./rebuilder.ts";

test("builds one at a time and once more for all changes meanwhile", async () => {
  const gates: (() => void)[] = [];
  const log: string[] = [];
  const changed = createRebuilder({
    build: async () => {
      const number = gates.length + 1;
      log.push(`start ${number}`);
      await new Promise<void>((resolve) => gates.push(resolve));
      return number;
    },
    onBuilt: (number) => log.push(`end ${number}`),
    onFailed: (error) => log.push(String(error)),
  });
  const done = changed();
  void changed();
  void changed();
  gates[0]?.();
  while (gates.length < 2) await Promise.resolve();
  gates[1]?.();
  await done;
  expect(log).toEqual(["start 1", "end 1", "start 2", "end 2"]);
});

test("goes on after a build that fails", async () => {
  const log: unknown[] = [];
  let failing = true;
  const changed = createRebuilder({
    build: async () => {
      if (failing) throw new Error("dead link");
      return "built";
    },
    onBuilt: (built) => log.push(built),
    onFailed: (error) => log.push(String(error)),
  });
  await changed();
  failing = false;
  await changed();
  expect(log).toEqual(["Error: dead link", "built"]);
});
