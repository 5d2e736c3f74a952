import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Answer of DescribeAssetImageList with so many images: the one of the vendor's example, again and again. */
export function tcssAnswer(images: number): string {
  const { Response } = exampleOf("tcss", "DescribeAssetImageList");
  return JSON.stringify({ Response: { ...Response, List: repeat(Response.List[0], images), TotalCount: images } });
}

/** Answer of DescribeImageInfoList with so many images: the one of the vendor's example, again and again. */
export function sasAnswer(images: number): string {
  const answer = exampleOf("sas", "DescribeImageInfoList");
  return JSON.stringify({ ...answer, ImageInfos: repeat(answer.ImageInfos[0], images) });
}

/** The spec of TCSS with another answer in the place of the vendor's example of DescribeAssetImageList. */
export function tcssSpecWith(answer: string): string {
  const spec = structuredClone(specOf("tcss"));
  documented(spec, "DescribeAssetImageList").value = JSON.parse(answer) as Examples["tcss"]; // what tcssAnswer makes
  return JSON.stringify(spec);
}

interface Examples {
  readonly tcss: { readonly Response: { readonly List: readonly object[] } };
  readonly sas: { readonly ImageInfos: readonly object[] };
}

interface Spec<Answer> {
  readonly paths: Readonly<
    Record<string, { readonly post: { readonly responses: { readonly 200: Content<Answer> } } }>
  >;
}

interface Content<Answer> {
  readonly content: { readonly "application/json": { readonly examples: { readonly documented: { value: Answer } } } };
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
