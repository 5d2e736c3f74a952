import { DescribeImagesCommand, ECRClient } from "@aws-sdk/client-ecr";

import { type Connect, KEY } from "../src/measured-clients.ts";

/** AWS SDK v3 with its client of ECR, which signs with Signature Version 4: the nearest thing that AWS has to a list of images. */
export const connect: Connect = (endpoint) => {
  const credentials = { accessKeyId: KEY.id, secretAccessKey: KEY.secret };
  const client = new ECRClient({ region: "eu-central-1", credentials, endpoint });
  return async () => {
    const { imageDetails = [] } = await client.send(
      new DescribeImagesCommand({ repositoryName: "l10", maxResults: 10 }),
    );
    return imageDetails.length;
  };
};
