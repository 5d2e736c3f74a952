// Generated from specs/ by `pnpm generate`. Do not edit.

export interface paths {
    "/DescribeAssetImageList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the images found on hosts
         * @description Returns one page of the images that the agents found on the hosts of the account, with what the last scan found in
         *     them. `TotalCount` counts every image that passes the filters, not only the page.
         */
        post: operations["DescribeAssetImageList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DescribeImageAutoAuthorizedLogList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List what one licensing task did
         * @description Returns one page of the images that a licensing task tried to license, each with what came of it. A task is started
         *     by the automatic rule at an update of the inventory, or by hand with `ModifyImageAuthorized`.
         */
        post: operations["DescribeImageAutoAuthorizedLogList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ModifyImageAuthorized": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * License images for scanning
         * @description Gives scan licenses to many images at once. For each of the two sides, host images and registry images, the images
         *     are chosen by the first of these that applies: all of them, the listed IDs, the filter without the excluded IDs. Of
         *     the images chosen, at most `Updated...Cnt` without a license get one; if there are more, the service leaves out the
         *     surplus at random.
         *
         *     A license is bound to an image ID and is not given back. The answer does not say how many licenses were used:
         *     read the images or the log afterwards.
         */
        post: operations["ModifyImageAuthorized"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UpdateImageRegistryTimingScanTask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the scheduled scan of registry images
         * @description Replaces the one schedule of the account by which registry images are scanned again. Only images with a license
         *     are scanned.
         */
        post: operations["UpdateImageRegistryTimingScanTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * CommonErrorCode
         * @description Codes that the gateway in front of the service can answer to any action.
         * @enum {string}
         */
        CommonErrorCode: "ActionOffline" | "AuthFailure.InvalidAuthorization" | "AuthFailure.InvalidSecretId" | "AuthFailure.MFAFailure" | "AuthFailure.SecretIdNotFound" | "AuthFailure.SignatureExpire" | "AuthFailure.SignatureFailure" | "AuthFailure.TokenFailure" | "AuthFailure.UnauthorizedOperation" | "DryRunOperation" | "FailedOperation" | "InternalError" | "InvalidAction" | "InvalidParameter" | "InvalidParameterValue" | "InvalidRequest" | "IpInBlacklist" | "IpNotInWhitelist" | "LimitExceeded" | "MissingParameter" | "NoSuchProduct" | "NoSuchVersion" | "RequestLimitExceeded" | "RequestLimitExceeded.GlobalRegionUinLimitExceeded" | "RequestLimitExceeded.IPLimitExceeded" | "RequestLimitExceeded.UinLimitExceeded" | "RequestSizeLimitExceeded" | "ResourceInUse" | "ResourceInsufficient" | "ResourceNotFound" | "ResourceUnavailable" | "ResponseSizeLimitExceeded" | "ServiceUnavailable" | "UnauthorizedOperation" | "UnknownParameter" | "UnsupportedOperation" | "UnsupportedProtocol" | "UnsupportedRegion";
        /**
         * AssetFilters
         * @description One condition on a list. Several conditions must all hold; of the values of one condition any may hold.
         */
        AssetFilters: {
            /**
             * @description What is compared. Each action lists the names it knows.
             * @example ImageName
             */
            Name: string;
            /**
             * @description Values to compare with; one of them must match. The value `all` in any case switches the condition off.
             * @example [
             *       "nginx"
             *     ]
             */
            Values: string[];
            /**
             * @description `true` compares whole values, `false` looks for the value inside the text, ignoring case. Without it, names that
             *     take free text are searched and names that take listed values are compared. The vendor's text says the opposite of
             *     the parameter's name; the vendor's samples follow the name, and so does this description.
             * @example false
             */
            ExactMatch?: boolean;
        };
        /**
         * ImagesInfo
         * @description An image that an agent found on one or more hosts.
         */
        ImagesInfo: {
            /**
             * @description Image ID: `sha256:` and 64 hexadecimal digits. Licenses are bound to it.
             * @example sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2
             */
            ImageID: string;
            /**
             * @description Name and tag, `<none>:<none>` for an image without a tag.
             * @example l10:latest
             */
            ImageName: string;
            /**
             * @description When the image was built, ISO 8601 in UTC.
             * @example 2021-01-29T04:03:18Z
             */
            CreateTime: string;
            /**
             * Format: int64
             * @description Size in bytes.
             * @example 16159906
             */
            Size: number;
            /**
             * Format: int64
             * @description Hosts that hold the image, ordinary hosts and super nodes together.
             * @example 12
             */
            HostCnt: number;
            /**
             * Format: int64
             * @description Super nodes among the hosts. Absent from answers before June 2026.
             * @example 1
             */
            SuperNodeCnt?: number;
            /**
             * Format: int64
             * @description Containers made from the image.
             * @example 0
             */
            ContainerCnt: number;
            /**
             * @description End of the last scan; an empty string if there was none.
             * @example 2021-01-29T06:10:12.021Z
             */
            ScanTime: string;
            /**
             * Format: int64
             * @description Vulnerabilities found.
             * @example 5
             */
            VulCnt: number;
            /**
             * Format: int64
             * @description Software components in the image.
             * @example 31
             */
            ComponentCnt: number;
            /**
             * Format: int64
             * @description Malware files found.
             * @example 141
             */
            VirusCnt: number;
            /**
             * Format: int64
             * @description Pieces of sensitive data found, such as keys and passwords.
             * @example 7
             */
            RiskCnt: number;
            /**
             * @description Whether the image is marked as trusted.
             * @example true
             */
            IsTrustImage: boolean;
            /**
             * @description Operating system in the image.
             * @example alpine:v3.12
             */
            OsName: string;
            /**
             * @description What the agent on the host reported as failed; an empty string or `No Error` if nothing did.
             * @example No Error
             */
            AgentError: string;
            /**
             * @description What failed on the side of the service; an empty string or `No Error` if nothing did.
             * @example No Error
             */
            ScanError: string;
            /**
             * @description Where the image is in its life. `NOT_SCAN` has never been scanned, `SCANNING` is being scanned, `SCANNED` is done
             *     even if one part failed or was not asked for, `SCAN_ERR` failed, `CANCELED` was stopped.
             * @example SCANNED
             * @enum {string}
             */
            ScanStatus: "NOT_SCAN" | "SCANNING" | "SCANNED" | "SCAN_ERR" | "CANCELED";
            /**
             * @description What failed in the malware scan; an empty string or `No Error` if nothing did.
             * @example No Error
             */
            ScanVirusError: string;
            /**
             * @description What failed in the vulnerability scan; an empty string or `No Error` if nothing did.
             * @example No Error
             */
            ScanVulError: string;
            /**
             * @description What failed in the scan for sensitive data; an empty string or `No Error` if nothing did.
             * @example No Error
             */
            ScanRiskError: string;
            /**
             * Format: int64
             * @description Other than 0 if the service recommends to look at this image first.
             * @example 0
             */
            IsSuggest: number;
            /**
             * Format: int64
             * @description 1 if the image has a scan license, 0 if not. The vendor's example has 12, an artifact of masking; read every number but 0 as licensed.
             * @example 1
             */
            IsAuthorized: number;
            /**
             * Format: int64
             * @description Critical vulnerabilities among `VulCnt`. Absent from answers before June 2026.
             * @example 0
             */
            CriticalLevelVulCnt?: number;
            /**
             * Format: int64
             * @description High vulnerabilities among `VulCnt`. Absent from answers before June 2026.
             * @example 1
             */
            HighLevelVulCnt?: number;
            /**
             * Format: int64
             * @description Medium vulnerabilities among `VulCnt`. Absent from answers before June 2026.
             * @example 2
             */
            MediumLevelVulCnt?: number;
            /**
             * Format: int64
             * @description Low vulnerabilities among `VulCnt`. Absent from answers before June 2026.
             * @example 2
             */
            LowLevelVulCnt?: number;
            /**
             * @description Whether this is the newest version of its name. Absent from answers before June 2026.
             * @example true
             */
            IsLatestImage?: boolean;
            /**
             * @description Whether the service recommends to fix this image first. Absent from answers before June 2026.
             * @example false
             */
            RecommendedFix?: boolean;
            /**
             * @description What to do about a failed scan. Absent from answers before June 2026.
             * @example Check that the agent is online and scan again.
             */
            Solution?: string;
            /**
             * @description Why a scan failed. Absent from answers before June 2026.
             * @example The agent was offline.
             */
            Reason?: string;
        };
        /**
         * @description ID that the service gave to the request. Quote it when you ask the vendor about a call.
         * @example 9c2d0eee-b4b8-4954-98ab-be69f503f77d
         */
        RequestId: string;
        /**
         * @description Text for people, in the language of `X-TC-Language`. It may change; the code does not.
         * @example A parameter parsing error occurred.
         */
        ErrorMessage: string;
        /**
         * AutoAuthorizedImageInfo
         * @description What happened when one image was to get a license.
         */
        AutoAuthorizedImageInfo: {
            /**
             * @description Image ID: `sha256:` and 64 hexadecimal digits.
             * @example sha256:707540fd8a54ab3ebc086ecc96d2d6143fd92c1cac4d0b23353e1b7078b5937b
             */
            ImageId: string;
            /**
             * @description Name and tag of the image.
             * @example imageName-01
             */
            ImageName: string;
            /**
             * @description When licensing was tried, `YYYY-MM-DD HH:MM:SS` in the time of UTC+8.
             * @example 2022-01-01 00:00:00
             */
            AuthorizedTime: string;
            /**
             * @description `SUCCESS` gave a license, `REACH_LIMIT` met the daily cap of the automatic rule, `LICENSE_INSUFFICIENT` found no
             *     license left.
             * @example SUCCESS
             * @enum {string}
             */
            Status: "SUCCESS" | "REACH_LIMIT" | "LICENSE_INSUFFICIENT";
            /**
             * Format: int64
             * @description 1 if the image has a license now, 0 if not.
             * @example 1
             */
            IsAuthorized: number;
        };
        /**
         * ImageInfo
         * @description Names one image in a registry.
         */
        ImageInfo: {
            /**
             * @description Name of the registry instance.
             * @example ccr-default
             */
            InstanceName: string;
            /**
             * @description Namespace (project) in the registry.
             * @example tke-images
             */
            Namespace: string;
            /**
             * @description Name of the image without namespace and tag.
             * @example nginx
             */
            ImageName: string;
            /**
             * @description Tag of the image.
             * @example 1.27
             */
            ImageTag: string;
            /**
             * @description Whether to scan again what was scanned before. A string, `true` or `false`, not a Boolean.
             * @example true
             */
            Force: string;
            /**
             * @description Digest of the image.
             * @example sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2
             */
            ImageDigest?: string;
            /**
             * @description Kind of the registry: `tcr`, `ccr`, `harbor` and others.
             * @example ccr
             */
            RegistryType?: string;
            /**
             * @description Address of the repository without the tag.
             * @example ccr.ccs.tencentyun.com/tke-images/nginx
             */
            ImageRepoAddress?: string;
            /**
             * @description ID of the registry instance.
             * @example tcr-1a2b3c4d
             */
            InstanceId?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    DescribeAssetImageList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int64
                     * @description Images in one page, 1 to 100.
                     * @default 10
                     * @example 100
                     */
                    Limit?: number;
                    /**
                     * Format: int64
                     * @description Images to skip.
                     * @default 0
                     * @example 0
                     */
                    Offset?: number;
                    /**
                     * @description Conditions that all must hold.
                     * @example [
                     *       {
                     *         "Name": "ImageName",
                     *         "Values": [
                     *           "nginx"
                     *         ]
                     *       }
                     *     ]
                     */
                    Filters?: components["schemas"]["AssetFilters"][];
                    /**
                     * @description Field to sort by: `HostCnt`, `ContainerCnt`, `CreateTime`, `ComponentCnt`, `SensitiveCount`. Without it
                     *     the order is the service's own.
                     * @example CreateTime
                     */
                    By?: string;
                    /**
                     * @description Direction of the sort, ascending or descending.
                     * @example desc
                     * @enum {string}
                     */
                    Order?: "asc" | "desc" | "ASC" | "DESC";
                };
            };
        };
        responses: {
            /** @description A page of images, or the reason why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        Response: {
                            /** @description The images of this page. */
                            List: components["schemas"]["ImagesInfo"][];
                            /**
                             * Format: int64
                             * @description Images that pass the filters.
                             * @example 339
                             */
                            TotalCount: number;
                            RequestId: components["schemas"]["RequestId"];
                        };
                    } | {
                        Response: {
                            /** @description Why the service refused. */
                            Error: {
                                /** @description Code of the error. */
                                Code: ("InternalError" | "InvalidParameter" | "InvalidParameter.ParsingError" | "InvalidParameter.RequestTimeout" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeImageAutoAuthorizedLogList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int64
                     * @description ID of the licensing task.
                     * @example 1
                     */
                    TaskId: number;
                    /**
                     * @description Conditions that all must hold.
                     * @example [
                     *       {
                     *         "Name": "Status",
                     *         "Values": [
                     *           "LICENSE_INSUFFICIENT"
                     *         ]
                     *       }
                     *     ]
                     */
                    Filters?: components["schemas"]["AssetFilters"][];
                    /**
                     * Format: int64
                     * @description Rows in one page, 1 to 100.
                     * @default 10
                     * @example 10
                     */
                    Limit?: number;
                    /**
                     * Format: int64
                     * @description Rows to skip.
                     * @default 0
                     * @example 0
                     */
                    Offset?: number;
                    /**
                     * @description Field to sort by.
                     * @example AuthorizedTime
                     * @enum {string}
                     */
                    By?: "AuthorizedTime";
                    /**
                     * @description Direction of the sort, ascending or descending.
                     * @example desc
                     * @enum {string}
                     */
                    Order?: "asc" | "desc" | "ASC" | "DESC";
                };
            };
        };
        responses: {
            /** @description Success, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        Response: {
                            /**
                             * Format: int64
                             * @description Rows that pass the filters.
                             * @example 1
                             */
                            TotalCount: number;
                            /** @description The rows of this page. */
                            List: components["schemas"]["AutoAuthorizedImageInfo"][];
                            RequestId: components["schemas"]["RequestId"];
                        };
                    } | {
                        Response: {
                            /** @description Why the service refused. */
                            Error: {
                                /** @description Code of the error. */
                                Code: ("AuthFailure" | "InternalError" | "InternalError.MainDBFail" | "InvalidParameter" | "InvalidParameter.InvalidFormat" | "InvalidParameter.MissingParameter" | "InvalidParameter.ParsingError" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    ModifyImageAuthorized: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description License every host image. Goes before `LocalImageIds` and needs `UpdatedLocalImageCnt` above 0.
                     * @example false
                     */
                    AllLocalImages: boolean;
                    /**
                     * @description License every registry image. Goes before `RegistryImageIds` and needs `UpdatedRegistryImageCnt` above 0.
                     * @example false
                     */
                    AllRegistryImages: boolean;
                    /**
                     * Format: int64
                     * @description Host images to license at most. 0 leaves the host images alone. A number above that of the images chosen is no error.
                     * @example 10
                     */
                    UpdatedLocalImageCnt: number;
                    /**
                     * Format: int64
                     * @description Registry images to license at most. 0 leaves the registry images alone. A number above that of the images chosen is no error.
                     * @example 0
                     */
                    UpdatedRegistryImageCnt: number;
                    /**
                     * @description List that `LocalImageFilter` selects from: `ASSETIMAGE` the inventory of host images, `IMAGEALL` the synchronized
                     *     host images. Required in every call, though it only matters with `LocalImageFilter`.
                     * @example ASSETIMAGE
                     * @enum {string}
                     */
                    ImageSourceType: "ASSETIMAGE" | "IMAGEALL";
                    /**
                     * @description License the host images that pass these conditions. The names are those of `DescribeAssetImageList`.
                     * @example [
                     *       {
                     *         "Name": "ImageName",
                     *         "Values": [
                     *           "nginx"
                     *         ]
                     *       }
                     *     ]
                     */
                    LocalImageFilter?: components["schemas"]["AssetFilters"][];
                    /**
                     * @description License the registry images that pass these conditions. Needs `OnlyShowLatest`.
                     * @example [
                     *       {
                     *         "Name": "ImageName",
                     *         "Values": [
                     *           "nginx"
                     *         ]
                     *       }
                     *     ]
                     */
                    RegistryImageFilter?: components["schemas"]["AssetFilters"][];
                    /**
                     * @description IDs of host images to take out of what `LocalImageFilter` selects.
                     * @example [
                     *       "sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2"
                     *     ]
                     */
                    ExcludeLocalImageIds?: string[];
                    /**
                     * @description IDs of registry images to take out of what `RegistryImageFilter` selects.
                     * @example [
                     *       "sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2"
                     *     ]
                     */
                    ExcludeRegistryImageIds?: string[];
                    /**
                     * @description License the host images with these IDs. Goes before `LocalImageFilter`.
                     * @example [
                     *       "sha256:aaad346fbeab5768b61c75f016128c9189b7d0135053d308ef02958a8c80e6cd"
                     *     ]
                     */
                    LocalImageIds?: string[];
                    /**
                     * @description License the registry images with these IDs. Goes before `RegistryImageFilter`.
                     * @example [
                     *       "sha256:aaad346fbeab5768b61c75f016128c9189b7d0135053d308ef02958a8c80e6cd"
                     *     ]
                     */
                    RegistryImageIds?: string[];
                    /**
                     * @description Whether `RegistryImageFilter` selects only the newest image of each repository.
                     * @example true
                     */
                    OnlyShowLatest?: boolean;
                };
            };
        };
        responses: {
            /** @description Success, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                        };
                    } | {
                        Response: {
                            /** @description Why the service refused. */
                            Error: {
                                /** @description Code of the error. */
                                Code: ("AuthFailure" | "FailedOperation" | "FailedOperation.AuthorizedNotEnough" | "InternalError" | "InternalError.MainDBFail" | "InvalidParameter" | "InvalidParameter.InvalidFormat" | "InvalidParameter.MissingParameter" | "InvalidParameter.ParsingError" | "InvalidParameterValue" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    UpdateImageRegistryTimingScanTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: int64
                     * @description Days from one scan to the next. The vendor's console offers 1, 7, 15 and 30.
                     * @example 1
                     */
                    ScanPeriod: number;
                    /**
                     * @description Whether the schedule runs.
                     * @example true
                     */
                    Enable: boolean;
                    /**
                     * @description Time of day at which a scan starts, `HH:MM` or `HH:MM:SS`. The vendor does not say in which time zone.
                     * @example 04:00:00
                     */
                    ScanTime: string;
                    /**
                     * @description What to look for. Everything, if absent or empty.
                     * @example [
                     *       "CVE",
                     *       "VIRUS",
                     *       "RISK"
                     *     ]
                     */
                    ScanType?: ("CVE" | "VIRUS" | "RISK" | "cve" | "virus" | "risk")[];
                    /** @description Images to scan, by name. Used when `ScanScope` is 1. */
                    Images?: components["schemas"]["ImageInfo"][];
                    /**
                     * @deprecated
                     * @description Scan every licensed image. In the vendor's example but not in its table; `ScanScope` 0 says the same.
                     * @example true
                     */
                    All?: boolean;
                    /**
                     * @description Images to scan, by the number of the registry image. Used when `ScanScope` is 1.
                     * @example [
                     *       1
                     *     ]
                     */
                    Id?: number[];
                    /**
                     * @description Scan only the newest tag of each repository.
                     * @example true
                     */
                    Latest?: boolean;
                    /**
                     * @description Scan only images from which a container runs.
                     * @example false
                     */
                    ContainerRunning?: boolean;
                    /**
                     * @description Time of day after which no scan is started, `HH:MM` or `HH:MM:SS`.
                     * @example 20:00
                     */
                    ScanEndTime?: string;
                    /**
                     * Format: int64
                     * @description Which images: 0 all, 1 those in `Id` or `Images`, 2 those that the vendor recommends.
                     * @example 0
                     * @enum {integer}
                     */
                    ScanScope?: 0 | 1 | 2;
                    /**
                     * @description Kinds of registry to which `ScanScope` 0 and 2 are narrowed: `tcr`, `ccr`, `harbor` and others.
                     * @example [
                     *       "ccr"
                     *     ]
                     */
                    RegistryType?: string[];
                    /**
                     * @description Namespaces to which `ScanScope` 0 and 2 are narrowed.
                     * @example [
                     *       "tke-images"
                     *     ]
                     */
                    Namespace?: string[];
                };
            };
        };
        responses: {
            /** @description Success, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                        };
                    } | {
                        Response: {
                            /** @description Why the service refused. */
                            Error: {
                                /** @description Code of the error. */
                                Code: ("InvalidParameter" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
}
