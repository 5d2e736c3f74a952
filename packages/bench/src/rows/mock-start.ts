import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { moduleOf } from "../install/resolve.ts";
import { temporaryFolder } from "../install/temporary-folder.ts";
import { compare } from "../measure/compare.ts";
import { interleave } from "../measure/interleave.ts";
import { runProgram } from "../measure/run-program.ts";
import { median } from "../measure/statistics.ts";
import { timeToAnswer } from "../measure/time-to-answer.ts";
import type { CreateMockInput, CreateMockOutput } from "../programs/create-mock.ts";
import type { Row } from "../row.ts";
import { IMAGES, expectImages, mockRequest } from "./mock-request.ts";

const mockProgram = (): string => `import { createMock } from "${moduleOf("@plimsoll/mock")}";
const { port } = await createMock().listen();
process.stdout.write(String(port));
`;

/** CommonJS: an import of `node:http` makes Node load its `fetch` as well, which takes as long again. */
const bareProgram = (body: string): string => `const { createServer } = require("node:http");
const body = ${JSON.stringify(body)};
const server = createServer((incoming, outgoing) => {
  incoming.resume().on("end", () => outgoing.writeHead(200, { "content-type": "application/json" }).end(body));
});
server.listen(0, "127.0.0.1", () => process.stdout.write(String(server.address().port)));
`;

/** From starting a process to its first answer, a list of 100 images: ours against bare `node:http` with the same bytes. */
export const mockStart: Row = {
  name: "mock-start",
  group: "mock",
  async measure({ rounds }) {
    await using folder = await temporaryFolder();
    const [mock, bare] = [join(folder.path, "mock.mjs"), join(folder.path, "bare.cjs")];
    await writeFile(mock, mockProgram());
    await writeFile(bare, bareProgram((await timeToAnswer(mock, mockRequest)).body));
    const timed = (program: string) => async (): Promise<number> => {
      const { ms, body } = await timeToAnswer(program, mockRequest);
      expectImages(body, IMAGES);
      return ms;
    };
    const samples = await interleave({ ours: timed(mock), bare: timed(bare) }, { rounds: rounds * 3, warmUp: 1 });
    const bar = { of: "ratio", limit: "at most", value: 2 } as const;
    const field = "dynalite: 2; fastify: 3.8; azurite: 9; Prism: 10";
    return compare("process start to first answer", "milliseconds", samples, [
      { name: "ours", who: "@plimsoll/mock", floor: "bare", bar, field },
    ]);
  },
};

/** Making a mock in a process that has loaded it, up to its first answer. */
export const mockCreate: Row = {
  name: "mock-create",
  group: "mock",
  async measure({ rounds }) {
    const input: CreateMockInput = { ...mockRequest("127.0.0.1"), images: IMAGES };
    const program = new URL("../programs/create-mock.ts", import.meta.url);
    const outputs: CreateMockOutput[] = [];
    for (let round = 0; round < rounds; round++) outputs.push(await runProgram<CreateMockOutput>(program, input));
    const line = (what: string, member: keyof CreateMockOutput) =>
      ({
        what,
        who: "@plimsoll/mock",
        figure: { value: median(outputs.map((output) => output[member])), unit: "milliseconds" },
        bar: { of: "figure", limit: "at most", value: 30 },
      }) as const;
    return [
      line("createMock() in process", "createdMs"),
      line("createMock() in process to first answer", "answeredMs"),
    ];
  },
};
