import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Answer of DescribeAssetImageList with so many images: the one of the vendor's example, again and again. */
export function tcssAnswer(images: number): string {
  const { Response } = exampleOf("tcss", "DescribeAssetImageList");
  return JSON.stringify({ Response: { ...Response, List: repeat(Response.List[0], images), TotalCount: images } });
}

/**
 * A page of a list of DescribeAssetImageList with so many images: the one of the vendor's example with an ID of its own for
 * each.
 */
export function tcssPage(
  images: number,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): string {
  const [before = "", after = ""] = tcssImage().split(vendorsId);
  const list: string[] = [];
  for (let index = offset; index < Math.min(offset + limit, images); index++)
    list.push(before + index.toString(16).padStart(64, "0") + after);
  return `{"Response":{"List":[${list.join()}],"TotalCount":${images},"RequestId":"00000000-0000-4000-8000-000000000000"}}`;
}

/** A page of a list of DescribeImageInstances with so many images: the one of the vendor's example with a UUID of its own for each. */
export function sasPage(images: number, { page, size }: { readonly page: number; readonly size: number }): string {
  const [before = "", after = ""] = sasInstance().split(sasUuid);
  const list: string[] = [];
  for (let index = (page - 1) * size; index < Math.min(page * size, images); index++)
    list.push(before + index.toString(16).padStart(32, "0") + after);
  const pageInfo = JSON.stringify({ CurrentPage: page, PageSize: size, TotalCount: images, Count: list.length });
  return `{"ImageInstanceList":[${list.join()}],"PageInfo":${pageInfo},"RequestId":"00000000-0000-4000-8000-000000000000"}`;
}

/** Answer of DescribeImageInfoList with so many images: the one of the vendor's example, again and again. */
export function sasAnswer(images: number): string {
  const answer = exampleOf("sas", "DescribeImageInfoList");
  return JSON.stringify({ ...answer, ImageInfos: repeat(answer.ImageInfos[0], images) });
}

/** Answer of Stripe's list of customers with so many items: the images of {@link tcssAnswer}. */
export function stripeAnswer(images: number): string {
  const { Response } = exampleOf("tcss", "DescribeAssetImageList");
  return JSON.stringify({
    object: "list",
    url: "/v1/customers",
    has_more: false,
    data: repeat(Response.List[0], images),
  });
}

/**
 * Answer of ECR's DescribeImages with so many images, each about as long as one of {@link tcssAnswer}.
 *
 * @see https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageDetail.html, read 2026-11-22
 */
export function ecrAnswer(images: number): string {
  const image = {
    registryId: "012345678901",
    repositoryName: "l10",
    imageDigest: "sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2",
    imageTags: ["latest"],
    imageSizeInBytes: 16_159_906,
    imagePushedAt: 1_611_893_043,
    imageScanStatus: { status: "COMPLETE", description: "The scan was completed successfully." },
    imageScanFindingsSummary: {
      imageScanCompletedAt: 1_611_900_612,
      vulnerabilitySourceUpdatedAt: 1_611_880_000,
      findingSeverityCounts: { CRITICAL: 5, HIGH: 31, MEDIUM: 141, LOW: 7 },
    },
    imageManifestMediaType: "application/vnd.docker.distribution.manifest.v2+json",
    lastRecordedPullTime: 1_611_900_000,
  };
  return JSON.stringify({ imageDetails: repeat(image, images) });
}

/** The spec of TCSS with another answer in the place of the vendor's example of DescribeAssetImageList. */
export function tcssSpecWith(answer: string): string {
  const spec = structuredClone(specOf("tcss"));
  documented(spec, "DescribeAssetImageList").value = JSON.parse(answer) as Examples["tcss"]; // what tcssAnswer makes
  return JSON.stringify(spec);
}

interface Examples {
  readonly tcss: { readonly Response: { readonly List: readonly object[] } };
  readonly sas: { readonly ImageInfos: readonly object[]; readonly ImageInstanceList: readonly object[] };
}

interface Spec<Answer> {
  readonly paths: Readonly<
    Record<string, { readonly post: { readonly responses: { readonly 200: Content<Answer> } } }>
  >;
}

interface Content<Answer> {
  readonly content: { readonly "application/json": { readonly examples: { readonly documented: { value: Answer } } } };
}

const vendorsId = "2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2";

const sasUuid = "12f80307-60aa-4efa-863a-56d72fb****";

let image: string | undefined;
let instance: string | undefined;

function tcssImage(): string {
  return (image ??= JSON.stringify(exampleOf("tcss", "DescribeAssetImageList").Response.List[0]));
}

function sasInstance(): string {
  return (instance ??= JSON.stringify(exampleOf("sas", "DescribeImageInstances").ImageInstanceList[0]));
}

function exampleOf<Service extends keyof Examples>(service: Service, action: string): Examples[Service] {
  return documented(specOf(service), action).value;
}

function specOf<Service extends keyof Examples>(service: Service): Spec<Examples[Service]> {
  return require(`@plimsoll/specs/${service}.json`) as Spec<Examples[Service]>; // our own file, linted
}

function documented<Answer>({ paths }: Spec<Answer>, action: string): { value: Answer } {
  const example = paths[`/${action}`]?.post.responses[200].content["application/json"].examples.documented;
  if (example === undefined) throw new Error(`the spec has no ${action}`);
  return example;
}

function repeat(item: object | undefined, times: number): readonly object[] {
  if (item === undefined) throw new Error("the vendor's example has no image");
  return Array.from({ length: times }, () => item);
}
