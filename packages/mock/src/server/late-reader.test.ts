import { once } from "node:events";
import { connect } from "node:net";

import { expect, test } from "vitest";

import { createStillMock, tencentKey } from "../../test/call.js";
import { signTc3 } from "../../test/sign.js";

/** More pages than the buffers of a connection hold. */
const pages = 400;

test("a caller that reads late gets its own pages, though others were answered in the meantime", async () => {
  const levels = { VulCnt: 100, CriticalLevelVulCnt: 100 };
  const hostImages = ["sha256:late", "sha256:other"].map((ImageID) => ({ ImageID, ...levels }));
  await using mock = createStillMock({ images: 0, extra: { hostImages } });
  await using server = await mock.listen();
  const { host } = new URL(server.url);
  const page = (ImageID: string): Request => {
    const body = JSON.stringify({ ImageID, Limit: 100 });
    return signTc3({ key: tencentKey(mock), host, action: "DescribeAssetImageVulList", body });
  };
  const listOf = (answer: string): string => answer.slice(answer.indexOf("["), answer.lastIndexOf("]"));
  const textOf = async (ImageID: string): Promise<string> => listOf(await (await fetch(page(ImageID))).text());
  const want = { late: await textOf("sha256:late"), other: await textOf("sha256:other") };

  const socket = connect(server.port, "127.0.0.1");
  await once(socket, "connect");
  socket.pause();
  socket.write((await wireText(page("sha256:late"), host)).repeat(pages));
  // Until no page has left for a while: then one waits for its reader.
  do {
    mock.requests.clear();
    for (let call = 0; call < 20; call++) expect(await textOf("sha256:other")).toBe(want.other);
  } while (mock.requests().length > 20);

  let received = "";
  const answers: string[] = [];
  socket.on("data", (chunk) => {
    received += String(chunk);
    for (let end = received.indexOf("}}"); end >= 0; end = received.indexOf("}}")) {
      answers.push(listOf(received.slice(0, end)));
      received = received.slice(end + 2);
      if (answers.length === pages) socket.end();
    }
  });
  socket.resume();
  await once(socket, "close");
  expect(new Set(answers)).toEqual(new Set([want.late]));
});

async function wireText(request: Request, host: string): Promise<string> {
  const body = await request.text();
  const headers = { host, ...Object.fromEntries(request.headers), "content-length": Buffer.byteLength(body) };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return ["POST / HTTP/1.1", ...lines, "", body].join("\r\n");
}
