/** An order of a license for one image of a host: the smallest request that spends something. */
export const oneLicense = {
  AllLocalImages: true,
  AllRegistryImages: false,
  UpdatedLocalImageCnt: 1,
  UpdatedRegistryImageCnt: 0,
  ImageSourceType: "ASSETIMAGE",
} as const;
