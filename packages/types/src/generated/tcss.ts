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
         * @description Returns one page of the images that the agents have found on the hosts of the account, each with the findings of its
         *     last scan. `TotalCount` counts all images that pass the filters, not only those of the page.
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
         * @description Returns one page of the images that a licensing task tried to license, each with what came of it. The automatic rule
         *     starts a task when the inventory is updated; `ModifyImageAuthorized` starts one as well.
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
         * @description Gives scan licenses to many images at once. Host images and registry images are chosen apart, each by the first of
         *     these that is given: all of them, a list of IDs, a filter less the excluded IDs. Those that have a license already do
         *     not count. Of the others, at most `UpdatedLocalImageCnt` and `UpdatedRegistryImageCnt` get one; if there are more, the
         *     service leaves some out at random.
         *
         *     A license is bound to an image ID and does not come back. The answer does not say how many were used: read the
         *     images or the log afterwards.
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
         * @description Replaces the schedule by which registry images are scanned again. An account has one schedule, and it scans only
         *     images with a license.
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
         * @description Error codes that any action can answer, most of them from the gateway in front of the service.
         * @enum {string}
         */
        CommonErrorCode: "ActionOffline" | "AuthFailure.InvalidAuthorization" | "AuthFailure.InvalidSecretId" | "AuthFailure.MFAFailure" | "AuthFailure.SecretIdNotFound" | "AuthFailure.SignatureExpire" | "AuthFailure.SignatureFailure" | "AuthFailure.TokenFailure" | "AuthFailure.UnauthorizedOperation" | "DryRunOperation" | "FailedOperation" | "InternalError" | "InvalidAction" | "InvalidParameter" | "InvalidParameterValue" | "InvalidRequest" | "IpInBlacklist" | "IpNotInWhitelist" | "LimitExceeded" | "MissingParameter" | "NoSuchProduct" | "NoSuchVersion" | "RequestLimitExceeded" | "RequestLimitExceeded.GlobalRegionUinLimitExceeded" | "RequestLimitExceeded.IPLimitExceeded" | "RequestLimitExceeded.UinLimitExceeded" | "RequestSizeLimitExceeded" | "ResourceInUse" | "ResourceInsufficient" | "ResourceNotFound" | "ResourceUnavailable" | "ResponseSizeLimitExceeded" | "ServiceUnavailable" | "UnauthorizedOperation" | "UnknownParameter" | "UnsupportedOperation" | "UnsupportedProtocol" | "UnsupportedRegion";
        /**
         * AssetFilters
         * @description One filter on a list. An item must pass every filter, and passes a filter if it has any of the values.
         */
        AssetFilters: {
            /**
             * @description What is compared. Each action knows names of its own.
             * @example ImageName
             */
            Name: string;
            /**
             * @description Values, of which one must match. `all`, in upper or lower case, switches the filter off.
             * @example [
             *       "nginx"
             *     ]
             */
            Values: string[];
            /**
             * @description `true` compares the whole text, `false` looks for the value inside it, ignoring case. Without it, filters that
             *     take free text are searched, and filters that take listed values are compared. The vendor's text says the opposite
             *     of the parameter's name; the vendor's samples follow the name, and so does this description.
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
             * @description When the image was built, in UTC by ISO 8601.
             * @example 2021-01-29T04:03:18Z
             */
            CreateTime: string;
            /**
             * Format: int64
             * @description Size of the image in bytes.
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
             * @description When the last scan ended, in UTC by ISO 8601; an empty string if there was none.
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
             * @description How far the last scan has come: `NOT_SCAN`, there was none; `SCANNING`, it is running; `SCANNED`, it is done, even if
             *     one part of it failed or was not asked for; `SCAN_ERR`, it failed; `CANCELED`, somebody stopped it.
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
             * @description 0 if the image is nothing special, another number if the service wants it looked at first.
             * @example 0
             */
            IsSuggest: number;
            /**
             * Format: int64
             * @description 1 if the image has a scan license, 0 if not. The vendor's example has 12; read every number but 0 as licensed.
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
             * @description Whether the image is the newest of its name. Absent from answers before June 2026.
             * @example true
             */
            IsLatestImage?: boolean;
            /**
             * @description Whether the service recommends to fix the image first. Absent from answers before June 2026.
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
         * @description Text for people, in the language that `X-TC-Language` asks for. It may change; the code does not.
         * @example A parameter parsing error occurred.
         */
        ErrorMessage: string;
        /**
         * AutoAuthorizedImageInfo
         * @description What came of the attempt to license one image.
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
             * @description Time of the attempt, `YYYY-MM-DD HH:MM:SS` in UTC+8.
             * @example 2022-01-01 00:00:00
             */
            AuthorizedTime: string;
            /**
             * @description What came of it: `SUCCESS`, the image got a license; `REACH_LIMIT`, the automatic rule had used up its daily number;
             *     `LICENSE_INSUFFICIENT`, no license was left.
             * @example SUCCESS
             * @enum {string}
             */
            Status: "SUCCESS" | "REACH_LIMIT" | "LICENSE_INSUFFICIENT";
            /**
             * Format: int64
             * @description 1 if the image has a license, 0 if not.
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
             * @description Namespace in the registry; some registries call it project.
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
             * @description Whether to scan again what has been scanned before: `true` or `false`, as text.
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
                     * @description Filters, all of which an image must pass.
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
                     * @description Field to sort by: `HostCnt`, `ContainerCnt`, `CreateTime`, `ComponentCnt` or `SensitiveCount`. Without it the
                     *     service chooses the order.
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
                        /** @description What the action answers. */
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
                        /** @description The refusal. */
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
                     * @description ID of the licensing task, as `DescribeImageAutoAuthorizedTaskList` lists it.
                     * @example 1
                     */
                    TaskId: number;
                    /**
                     * @description Filters, all of which a row must pass.
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
            /** @description A page of the log, or the reason why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What the action answers. */
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
                        /** @description The refusal. */
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
                     * @description Whether to license all host images, whatever `LocalImageIds` and `LocalImageFilter` say. Needs `UpdatedLocalImageCnt` above 0.
                     * @example false
                     */
                    AllLocalImages: boolean;
                    /**
                     * @description Whether to license all registry images, whatever `RegistryImageIds` and `RegistryImageFilter` say. Needs `UpdatedRegistryImageCnt` above 0.
                     * @example false
                     */
                    AllRegistryImages: boolean;
                    /**
                     * Format: int64
                     * @description Host images to license at most; 0 leaves host images alone. If fewer are chosen, that is no error.
                     * @example 10
                     */
                    UpdatedLocalImageCnt: number;
                    /**
                     * Format: int64
                     * @description Registry images to license at most; 0 leaves registry images alone. If fewer are chosen, that is no error.
                     * @example 0
                     */
                    UpdatedRegistryImageCnt: number;
                    /**
                     * @description Where `LocalImageFilter` looks: `ASSETIMAGE`, in the list of host images; `IMAGEALL`, in the synchronized host
                     *     images. Required in every call, though it matters only with `LocalImageFilter`.
                     * @example ASSETIMAGE
                     * @enum {string}
                     */
                    ImageSourceType: "ASSETIMAGE" | "IMAGEALL";
                    /**
                     * @description Filters that choose host images; the names are those of `DescribeAssetImageList`.
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
                     * @description Filters that choose registry images; the names are those of `DescribeAssetImageRegistryList`. Needs `OnlyShowLatest`.
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
                     * @description IDs of host images to leave out of those that `LocalImageFilter` chooses.
                     * @example [
                     *       "sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2"
                     *     ]
                     */
                    ExcludeLocalImageIds?: string[];
                    /**
                     * @description IDs of registry images to leave out of those that `RegistryImageFilter` chooses.
                     * @example [
                     *       "sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2"
                     *     ]
                     */
                    ExcludeRegistryImageIds?: string[];
                    /**
                     * @description IDs of host images to license, whatever `LocalImageFilter` says.
                     * @example [
                     *       "sha256:aaad346fbeab5768b61c75f016128c9189b7d0135053d308ef02958a8c80e6cd"
                     *     ]
                     */
                    LocalImageIds?: string[];
                    /**
                     * @description IDs of registry images to license, whatever `RegistryImageFilter` says. An image ID or the number of a registry image.
                     * @example [
                     *       "sha256:aaad346fbeab5768b61c75f016128c9189b7d0135053d308ef02958a8c80e6cd"
                     *     ]
                     */
                    RegistryImageIds?: string[];
                    /**
                     * @description Whether `RegistryImageFilter` chooses only the newest image of each repository.
                     * @example true
                     */
                    OnlyShowLatest?: boolean;
                };
            };
        };
        responses: {
            /** @description The images are licensed, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What the action answers. */
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                        };
                    } | {
                        /** @description The refusal. */
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
                     * @description Time of day at which a scan starts, `HH:MM` or `HH:MM:SS`. The vendor names no time zone.
                     * @example 04:00:00
                     */
                    ScanTime: string;
                    /**
                     * @description What to look for. If absent or empty, everything.
                     * @example [
                     *       "CVE",
                     *       "VIRUS",
                     *       "RISK"
                     *     ]
                     */
                    ScanType?: ("CVE" | "VIRUS" | "RISK" | "cve" | "virus" | "risk")[];
                    /** @description Images to scan, by name. Counts only if `ScanScope` is 1. */
                    Images?: components["schemas"]["ImageInfo"][];
                    /**
                     * @deprecated
                     * @description Whether to scan every licensed image. In the vendor's example but not in its table; `ScanScope` 0 says the same.
                     * @example true
                     */
                    All?: boolean;
                    /**
                     * @description Images to scan, by the number of the registry image. Counts only if `ScanScope` is 1.
                     * @example [
                     *       1
                     *     ]
                     */
                    Id?: number[];
                    /**
                     * @description Whether to scan only the newest tag of each repository.
                     * @example true
                     */
                    Latest?: boolean;
                    /**
                     * @description Whether to scan only images from which a container is running.
                     * @example false
                     */
                    ContainerRunning?: boolean;
                    /**
                     * @description Time of day at which the time for scanning ends, `HH:MM` or `HH:MM:SS`.
                     * @example 20:00
                     */
                    ScanEndTime?: string;
                    /**
                     * Format: int64
                     * @description Which images to scan: 0, all; 1, those in `Id` or `Images`; 2, those that the service recommends.
                     * @example 0
                     * @enum {integer}
                     */
                    ScanScope?: 0 | 1 | 2;
                    /**
                     * @description Kinds of registry to scan, such as `tcr`, `ccr` and `harbor`. If absent, all. Counts only if `ScanScope` is 0 or 2.
                     * @example [
                     *       "ccr"
                     *     ]
                     */
                    RegistryType?: string[];
                    /**
                     * @description Namespaces to scan. If absent, all. Counts only if `ScanScope` is 0 or 2.
                     * @example [
                     *       "tke-images"
                     *     ]
                     */
                    Namespace?: string[];
                };
            };
        };
        responses: {
            /** @description The schedule is stored, or the reason why not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What the action answers. */
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                        };
                    } | {
                        /** @description The refusal. */
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
