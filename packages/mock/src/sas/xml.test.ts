import fc from "fast-check";
import { expect, test } from "vitest";

import { alibabaKey, createStillMock } from "../../test/call.js";
import { signAcs3, signRpc1 } from "../../test/sign.js";
import { writeXml } from "./xml.js";

const head = "<?xml version='1.0' encoding='UTF-8'?>";

test("writes members as elements, and a list as many elements of one name", () => {
  const answer = { RequestId: "A", Total: 2, Ok: true, Rows: [{ Name: "a" }, { Name: "b", Tags: ["x", "y"] }] };
  expect(writeXml("ListResponse", answer)).toBe(
    `${head}<ListResponse><RequestId>A</RequestId><Total>2</Total><Ok>true</Ok><Rows><Name>a</Name></Rows><Rows><Name>b</Name><Tags>x</Tags><Tags>y</Tags></Rows></ListResponse>`,
  );
});

test("leaves out what is null, and lists without items", () => {
  expect(writeXml("R", { a: null, b: [], c: undefined, d: "", e: {} })).toBe(`${head}<R><d></d><e></e></R>`);
});

test("escapes what XML would take for its own, and replaces what it cannot hold", () => {
  expect(writeXml("R", { a: "<&>\r\n\t\"']]>" })).toBe(`${head}<R><a>&lt;&amp;&gt;&#13;\n\t"']]&gt;</a></R>`);
  expect(writeXml("R", { a: "\u0000\u001F\uFFFE\uD800 \uD83D\uDE00" })).toBe(
    `${head}<R><a>\uFFFD\uFFFD\uFFFD\uFFFD \u{1F600}</a></R>`,
  );
});

test("never lets a text end its element", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(writeXml("R", { a: text })).toMatch(/^[^>]*><R><a>[^<]*<\/a><\/R>$/);
    }),
  );
});

test.each([
  { name: "RPC 1.0 without a format", parameters: { Format: "" }, isXml: true },
  { name: "RPC 1.0 with Format=XML", parameters: { Format: "XML" }, isXml: true },
  { name: "RPC 1.0 with Format=json", parameters: { Format: "json" }, isXml: false },
])("answers $name", async ({ parameters, isXml }) => {
  await using mock = createStillMock({ images: 10 });
  const given = { Uuids: mock.estate.serverUuids.join(), ...parameters };
  const response = await mock.fetch(signRpc1({ key: alibabaKey(mock), parameters: given }));
  expect(response.status).toBe(200);
  const type = isXml ? "text/xml;charset=utf-8" : "application/json;charset=utf-8";
  expect(response.headers.get("content-type")).toBe(type);
});

test("answers DescribeImageInfoList in XML with one ImageInfos for each image", async () => {
  await using mock = createStillMock({ images: 10 });
  const query = { Uuids: mock.estate.imageUuids.join(), Format: "XML" };
  const response = await mock.fetch(signAcs3({ key: alibabaKey(mock), query }));
  const text = await response.text();
  expect(response.status).toBe(200);
  expect(text).toMatch(/^<\?xml[^>]*><DescribeImageInfoListResponse><RequestId>[0-9A-F-]{36}<\/RequestId><ImageInfos>/);
  expect(text.match(/<ImageInfos>/g)).toHaveLength(mock.estate.imageUuids.length);
});

test("refuses in XML with the vendor's members in its order, and its page as it is", async () => {
  await using mock = createStillMock({ images: 10 });
  const response = await mock.fetch(
    signAcs3({ key: alibabaKey(mock), query: { Format: "XML" }, host: "127.0.0.1:8080" }),
  );
  const id = response.headers.get("x-acs-request-id") ?? "";
  expect(response.status).toBe(400);
  expect(response.headers.get("content-type")).toBe("text/xml;charset=utf-8");
  expect(await response.text()).toBe(
    `${head}<Error><RequestId>${id}</RequestId><HostId>127.0.0.1:8080</HostId><Code>MissingUuids</Code><Message>Uuids is mandatory for this action.</Message><Recommend><![CDATA[https://api.aliyun.com/troubleshoot?q=MissingUuids&product=Sas&requestId=${id}]]></Recommend></Error>`,
  );
});
