import { expect, test } from "vitest";

import { parsePairs } from "../wire/query-string.js";
import { mismatchOfRpc1 } from "./rpc1.js";

const common = "AccessKeyId=testid&SignatureMethod=HMAC-SHA1&SignatureVersion=1.0";
const hosts = `${common}&Version=2014-05-26&Action=DescribeDedicatedHosts&RegionId=cn-beijing&Format=JSON&SignatureNonce=edb2b34af0af9a6d14deaf7c1a5315eb&Timestamp=2023-03-13T08%3A34%3A30Z`;
const regions = `${common}&Version=2014-05-26&Action=DescribeRegions&Format=XML&SignatureNonce=3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf`;
const images = `${common}&Version=2018-12-03&Action=DescribeImageInfoList&Format=JSON&SignatureNonce=0123456789abcdef0123456789abcdef&Timestamp=2024-02-20T08%3A00%3A00Z&Uuids=391abd09184cbd3743d7f5ec125d0001%2C+e6aeb2a5b6004479398b0bcd11600002`;

const vectors = [
  { name: "first example of the documentation", method: "GET", text: hosts, signature: "9NaGiOspFP5UPcwX8Iwt2YJXXuk=" },
  { name: "same by POST", method: "POST", text: hosts, signature: "ZvQ9xGiFnquSJRvj+WE6kdSpTwU=" },
  {
    name: "second example of the documentation",
    method: "GET",
    text: `${regions}&Timestamp=2016-02-23T12%3A46%3A24Z`,
    signature: "OLeaidS1JvxuMvnyHOwuJ+uX5qY=",
  },
  {
    name: "same with TimeStamp",
    method: "GET",
    text: `${regions}&TimeStamp=2016-02-23T12%3A46%3A24Z`,
    signature: "CT9X0VtwR86fNWSnsc6v8YGOjuE=",
  },
  { name: "images by GET", method: "GET", text: images, signature: "T74z99zypLpVt3brKFjsPqM+oB0=" },
  { name: "images by POST", method: "POST", text: images, signature: "G7G/gev6hzlvUlkDAhmiywnhsfU=" },
];

function mismatchOf({ method, text, signature }: Omit<(typeof vectors)[number], "name">): string | undefined {
  const request = { method, path: "/", query: "", headers: {}, hosts: ["any"], body: Buffer.alloc(0), bodyBytes: 0 };
  return mismatchOfRpc1(request, parsePairs(`${text}&Signature=${encodeURIComponent(signature)}`), "testsecret");
}

test.each(vectors)("accepts the $name", (vector) => {
  expect(mismatchOf(vector)).toBeUndefined();
});

test.each(vectors)("refuses the $name with anything changed", (vector) => {
  expect(mismatchOf({ ...vector, text: `${vector.text}&More=1` })).toContain("More%3D1");
  expect(mismatchOf({ ...vector, method: vector.method === "GET" ? "POST" : "GET" })).toBeDefined();
  expect(mismatchOf({ ...vector, signature: "" })).toBeDefined();
});

test("says what it expected as the documents write it", () => {
  expect(mismatchOf({ method: "GET", text: hosts, signature: "wrong" })).toBe(
    "GET&%2F&AccessKeyId%3Dtestid%26Action%3DDescribeDedicatedHosts%26Format%3DJSON%26RegionId%3Dcn-beijing%26SignatureMethod%3DHMAC-SHA1%26SignatureNonce%3Dedb2b34af0af9a6d14deaf7c1a5315eb%26SignatureVersion%3D1.0%26Timestamp%3D2023-03-13T08%253A34%253A30Z%26Version%3D2014-05-26",
  );
});
