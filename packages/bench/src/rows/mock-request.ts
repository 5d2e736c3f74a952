import { createMock } from "@plimsoll/mock";

import { tc3Headers } from "@plimsoll/client-adapters/tc3";

/** A signed request for a page of images, in parts. It is valid for five minutes. */
export interface MockRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Images that the request asks for: as many as fit on a page. */
export const IMAGES = 100;

/** Key of TCSS that every mock knows. */
export const KEYS = createMock({ images: 0 }).credentials.tencent;

/**
 * Signs a list of images with the key that every mock knows.
 *
 * @param host - Host and port of the server.
 * @param page - Number of the page, from 0. @default 0
 */
export function mockRequest(host: string, page = 0): MockRequest {
  return signedRequest(host, "DescribeAssetImageList", { Limit: IMAGES, Offset: page * IMAGES });
}

/**
 * Signs a request of TCSS with the key that every mock knows.
 *
 * @param host - Host and port of the server.
 * @param action - Name of the action.
 * @param parameters - Its parameters.
 */
export function signedRequest(host: string, action: string, parameters: object): MockRequest {
  const body = JSON.stringify(parameters);
  const { secretId: id, secretKey: secret } = KEYS;
  const timestamp = Math.floor(Date.now() / 1000);
  return { headers: tc3Headers({ action, host, body, id, secret, timestamp }), body };
}

/**
 * Checks an answer to {@link mockRequest}.
 *
 * @throws {Error} when it does not hold so many images.
 */
export function expectImages(body: string, images: number): void {
  const { List } = (JSON.parse(body) as { Response: { List?: readonly object[] } }).Response; // of TCSS or an error of it
  if (List?.length !== images) throw new Error(`an answer without ${images} images: ${body.slice(0, 500)}`);
}
