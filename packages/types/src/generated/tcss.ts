// Generated from specs/ by `pnpm generate`. Do not edit.

export interface paths {
    "/AddEditImageAutoAuthorizedRule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Save the automatic licensing rule
         * @description Creates the rule by which host images get licenses without being asked for, or replaces it. An account has one rule.
         *     Give the `RuleId` that `DescribeImageAutoAuthorizedRule` answers to edit it, and none (or 0) to create it.
         *
         *     The rule acts at the next update of the inventory: it licenses the images in its range that have no license, until the
         *     number for the day is used up or no license is left. `DescribeImageAutoAuthorizedTaskList` lists what it did. A license
         *     is spent for good.
         */
        post: operations["AddEditImageAutoAuthorizedRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DescribeAssetImageDetail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read one image found on hosts
         * @description Returns one of the images that the agents have found on the hosts of the account, with more about its last scan and how
         *     it was built than `DescribeAssetImageList` has.
         */
        post: operations["DescribeAssetImageDetail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/DescribeAssetImageRegistryList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the images in registries
         * @description Returns one page of the images in the connected registries, each with the findings of its last scan. `TotalCount` counts
         *     all images that pass the filters, not only those of the page.
         */
        post: operations["DescribeAssetImageRegistryList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DescribeImageAuthorizedInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the license counters
         * @description Returns how many scan licenses the account has and has used, and how many images have none. What is left to hand out
         *     is `TotalAuthorizedCnt` less `UsedAuthorizedCnt`.
         */
        post: operations["DescribeImageAuthorizedInfo"];
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
    "/DescribeImageAutoAuthorizedRule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the automatic licensing rule
         * @description Returns the rule by which host images get licenses without being asked for. An account has one rule; it acts whenever
         *     the inventory of hosts is updated. If none was ever saved, `RuleId` is 0.
         */
        post: operations["DescribeImageAutoAuthorizedRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DescribeImageAutoAuthorizedTaskList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the licensing tasks
         * @description Returns one page of the licensing tasks between two days. A task is what one way of licensing did for one kind of images
         *     on one day; `DescribeImageAutoAuthorizedLogList` lists its images.
         */
        post: operations["DescribeImageAutoAuthorizedTaskList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DescribeImageRegistryTimingScanTask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the scheduled scan of registry images
         * @description Returns the schedule by which registry images are scanned again, as `UpdateImageRegistryTimingScanTask` has set it, and
         *     what came of the last run. An account has one schedule; before the first is set, `Enable` is `false` and the rest empty.
         */
        post: operations["DescribeImageRegistryTimingScanTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DescribePurchaseStateInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read what the account has bought
         * @description Returns the edition of the account, from when to when it runs, and how many cores and image licenses were bought.
         *     `DescribeImageAuthorizedInfo` counts the licenses in more detail.
         */
        post: operations["DescribePurchaseStateInfo"];
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
    "/SwitchImageAutoAuthorizedRule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn the automatic licensing rule on or off
         * @description Turns the rule by which host images get licenses without being asked for on or off, and leaves the rest of it as it is.
         */
        post: operations["SwitchImageAutoAuthorizedRule"];
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
         * ImageRepoInfo
         * @description An image in a connected registry, one tag of one repository.
         */
        ImageRepoInfo: {
            /**
             * @description Digest of the image: `sha256:` and 64 hexadecimal digits of the manifest.
             * @example sha256:1b31fd41db6d4119c43d4ec03571859f4eabc206b8a77fc8fb7940ed9e7c457d
             */
            ImageDigest: string;
            /**
             * @description Address of the repository without the tag.
             * @example ccr.ccs.tencentyun.com/csip/ollama
             */
            ImageRepoAddress: string;
            /**
             * @description Kind of the registry: `ccr`, `tcr`, `harbor`, `quay`, `jfrog`, `aws`, `azure`, `other-tcr` or another.
             * @example ccr
             */
            RegistryType: string;
            /**
             * @description Name of the image without namespace and tag.
             * @example ollama
             */
            ImageName: string;
            /**
             * @description Tag of the image.
             * @example latest
             */
            ImageTag: string;
            /**
             * Format: int64
             * @description Size of the image in bytes.
             * @example 3360774711
             */
            ImageSize: number;
            /**
             * @description When the last scan ended, by ISO 8601 with an offset; an empty string if there was none.
             * @example 2026-05-09T05:48:06+08:00
             */
            ScanTime: string;
            /**
             * @description How far the last scan has come: `NOT_SCAN`, there was none; `SCANNING`, it is running; `SCANNED`, it is done, even if
             *     one part of it failed or was not asked for; `SCAN_ERR`, it failed; `CANCELED`, somebody stopped it.
             * @example SCANNED
             * @enum {string}
             */
            ScanStatus: "NOT_SCAN" | "SCANNING" | "SCANNED" | "SCAN_ERR" | "CANCELED";
            /**
             * Format: int64
             * @description Vulnerabilities found.
             * @example 234
             */
            VulCnt: number;
            /**
             * Format: int64
             * @description Malware files found.
             * @example 0
             */
            VirusCnt: number;
            /**
             * Format: int64
             * @description Risky behaviors found. In `DescribeAssetImageList` the field of this name counts sensitive data.
             * @example 3
             */
            RiskCnt: number;
            /**
             * Format: int64
             * @deprecated
             * @description Pieces of sensitive data found, spelled so. The newer field is `SensitiveInfoCnt`.
             * @example 3
             */
            SentiveInfoCnt: number;
            /**
             * @description Whether the image is marked as trusted.
             * @example false
             */
            IsTrustImage: boolean;
            /**
             * @description Operating system in the image.
             * @example linux
             */
            OsName: string;
            /**
             * @description What failed in the malware scan; an empty string if nothing did.
             * @example
             */
            ScanVirusError: string;
            /**
             * @description What failed in the vulnerability scan; an empty string if nothing did.
             * @example
             */
            ScanVulError: string;
            /**
             * @description ID of the registry instance; an empty string if it has none.
             * @example tcr-1a2b3c4d
             */
            InstanceId: string;
            /**
             * @description Name of the registry instance.
             * @example ccr-default
             */
            InstanceName: string;
            /**
             * @description Namespace in the registry; some registries call it project.
             * @example csip
             */
            Namespace: string;
            /**
             * @description What failed in the scan for sensitive data; an empty string if nothing did.
             * @example
             */
            ScanRiskError: string;
            /**
             * Format: int64
             * @description How far the malware scan has come, in percent.
             * @example 100
             */
            ScanVirusProgress: number;
            /**
             * Format: int64
             * @description How far the vulnerability scan has come, in percent.
             * @example 100
             */
            ScanVulProgress: number;
            /**
             * Format: int64
             * @description How far the scan for sensitive data has come, in percent.
             * @example 100
             */
            ScanRiskProgress: number;
            /**
             * Format: int64
             * @description Seconds that a running scan is expected to take; 0 if none is running.
             * @example 0
             */
            ScanRemainTime: number;
            /**
             * @description How far the vulnerability scan has come, in the words of `ScanStatus`.
             * @example SCANNED
             * @enum {string}
             */
            CveStatus: "NOT_SCAN" | "SCANNING" | "SCANNED" | "SCAN_ERR" | "CANCELED";
            /**
             * @description How far the scan for sensitive data has come, in the words of `ScanStatus`.
             * @example SCANNED
             * @enum {string}
             */
            RiskStatus: "NOT_SCAN" | "SCANNING" | "SCANNED" | "SCAN_ERR" | "CANCELED";
            /**
             * @description How far the malware scan has come, in the words of `ScanStatus`.
             * @example SCANNED
             * @enum {string}
             */
            VirusStatus: "NOT_SCAN" | "SCANNING" | "SCANNED" | "SCAN_ERR" | "CANCELED";
            /**
             * Format: int64
             * @description How far the scan as a whole has come, in percent.
             * @example 100
             */
            Progress: number;
            /**
             * Format: int64
             * @description 1 if the image has a scan license, 0 if not.
             * @example 1
             */
            IsAuthorized: number;
            /**
             * @description Region of the registry; `default` if it has none.
             * @example ap-bangkok
             */
            RegistryRegion: string;
            /**
             * Format: int64
             * @description Number of the registry image, by which other actions name it.
             * @example 110207177
             */
            Id: number;
            /**
             * @description Image ID: `sha256:` and 64 hexadecimal digits. Licenses are bound to it, so images that share it share the license.
             * @example sha256:f2de8ed54c7b02ee05e42abaa454978c76fb552a883877b37588ebb62f31e41a
             */
            ImageId: string;
            /**
             * @description When the image was built, by ISO 8601 with an offset; `1900-01-01T00:00:00+00:00` if it is not known. Not in every answer.
             * @example 2026-03-31T21:04:17+08:00
             */
            ImageCreateTime?: string;
            /**
             * @description Whether the image is the newest of its repository. Not in every answer.
             * @example true
             */
            IsLatestImage?: boolean;
            /**
             * Format: int64
             * @description Low vulnerabilities among `VulCnt`. Absent from answers before June 2026.
             * @example 2
             */
            LowLevelVulCnt?: number;
            /**
             * Format: int64
             * @description Medium vulnerabilities among `VulCnt`. Absent from answers before June 2026.
             * @example 2
             */
            MediumLevelVulCnt?: number;
            /**
             * Format: int64
             * @description High vulnerabilities among `VulCnt`. Absent from answers before June 2026.
             * @example 1
             */
            HighLevelVulCnt?: number;
            /**
             * Format: int64
             * @description Critical vulnerabilities among `VulCnt`. Absent from answers before June 2026.
             * @example 0
             */
            CriticalLevelVulCnt?: number;
            /**
             * Format: int64
             * @description Containers made from the image. Absent from answers before June 2026.
             * @example 1
             */
            ContainerCnt?: number;
            /**
             * Format: int64
             * @description Software components in the image. Absent from answers before June 2026.
             * @example 123
             */
            ComponentCnt?: number;
            /**
             * @description Whether a container is running from the image. Absent from answers before June 2026.
             * @example true
             */
            IsRunning?: boolean;
            /**
             * @description Whether the image has vulnerabilities that must be fixed. Absent from answers before June 2026.
             * @example false
             */
            HasNeedFixVul?: boolean;
            /**
             * Format: int64
             * @description Pieces of sensitive data found, such as keys and passwords. Absent from answers before June 2026.
             * @example 3
             */
            SensitiveInfoCnt?: number;
            /**
             * @description Whether the service recommends to fix the image first. Absent from answers before June 2026.
             * @example false
             */
            RecommendedFix?: boolean;
            /**
             * @description What to do about a failed scan. Absent from answers before June 2026.
             * @example Connect the registry again and repeat the scan.
             */
            Solution?: string;
            /**
             * @description Why a scan failed. Absent from answers before June 2026.
             * @example The registry could not be reached.
             */
            Reason?: string;
        };
        /**
         * ImageScanInquireInfo
         * @description How image scanning is billed. Absent from answers before June 2026.
         */
        ImageScanInquireInfo: {
            /**
             * @description Key of the item that is billed.
             * @example sv_yunjing_cssil_image
             */
            InquireKey: string;
            /**
             * Format: int64
             * @description How much was bought, spelled so.
             * @example 18601
             */
            Capcity: number;
            /**
             * Format: int64
             * @description How much of it is used, spelled so.
             * @example 17365
             */
            Useage: number;
            /**
             * @description When it began, `YYYY-MM-DD HH:MM:SS`. The vendor names no time zone.
             * @example 2024-09-24 13:01:18
             */
            StartTime: string;
            /**
             * @description When it ends, `YYYY-MM-DD HH:MM:SS`. The vendor names no time zone.
             * @example 2024-12-24 13:01:18
             */
            EndTime: string;
            /**
             * @description Whether it was bought: `Pending`, not yet; `Normal`, yes; `Isolate`, yes, and it has run out.
             * @example Normal
             * @enum {string}
             */
            PurchaseStatus: "Pending" | "Normal" | "Isolate";
            /**
             * @description ID of the purchase, 32 hexadecimal digits.
             * @example 427c59056cbd64e30b3990e8d7b25c19
             */
            ResourceID: string;
            /**
             * Format: int64
             * @description Scans bought. Not in every answer.
             * @example 0
             */
            PayNum?: number;
            /**
             * Format: int64
             * @description Scans on trial. Not in every answer.
             * @example 0
             */
            TrialNum?: number;
            /**
             * Format: int64
             * @description Used scans among those bought. Not in every answer.
             * @example 0
             */
            PayUsage?: number;
        };
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
         * ImageAutoAuthorizedTask
         * @description What one way of licensing did for one kind of images on one day.
         */
        ImageAutoAuthorizedTask: {
            /**
             * Format: int64
             * @description ID of the task, for `DescribeImageAutoAuthorizedLogList`.
             * @example 2169517
             */
            TaskId: number;
            /**
             * @description Who licensed: `AUTO`, the automatic rule; `MANUAL`, a call of `ModifyImageAuthorized`.
             * @example AUTO
             */
            Type: string;
            /**
             * @description Day of the task, `YYYY-MM-DD` in UTC+8.
             * @example 2024-11-01
             */
            AuthorizedDate: string;
            /**
             * @description Where the images are: `LOCAL`, on hosts; `REGISTRY`, in registries.
             * @example LOCAL
             */
            Source: string;
            /**
             * @description Time of the last attempt, `YYYY-MM-DD HH:MM:SS` in UTC+8.
             * @example 2024-11-01 01:45:00
             */
            LastAuthorizedTime: string;
            /**
             * Format: int64
             * @description Images that got a license.
             * @example 4
             */
            SuccessCount: number;
            /**
             * Format: int64
             * @description Images that got none.
             * @example 0
             */
            FailCount: number;
            /**
             * @description Why the last image that got no license got none: `REACH_LIMIT`, the rule had used up its daily number;
             *     `LICENSE_INSUFFICIENT`, no license was left. An empty string if every image got one.
             * @example REACH_LIMIT
             */
            LatestFailCode: string;
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
    AddEditImageAutoAuthorizedRule: {
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
                     * @description Which host images the rule licenses: `ALL`, all of them; `MANUAL`, those on the hosts of `HostIdSet` or `HostIdFilters`.
                     * @example ALL
                     * @enum {string}
                     */
                    RangeType: "ALL" | "MANUAL";
                    /**
                     * Format: int64
                     * @description Licenses that the rule may use in a day; 0 for no limit.
                     * @example 5
                     */
                    MaxDailyCount: number;
                    /**
                     * Format: int64
                     * @description 1 to turn the rule on, 0 to turn it off.
                     * @example 1
                     * @enum {integer}
                     */
                    IsEnabled: 0 | 1;
                    /**
                     * @description IDs of the hosts whose images are licensed. Counts only if `RangeType` is `MANUAL`.
                     * @example [
                     *       "be119857-7949-4650-aef5-9591b54091d0"
                     *     ]
                     */
                    HostIdSet?: string[];
                    /**
                     * Format: int64
                     * @description ID of the rule to edit. Without it, or with 0, the rule is created.
                     * @example 1
                     */
                    RuleId?: number;
                    /**
                     * @description Filters that choose hosts. Count only if `RangeType` is `MANUAL` and `HostIdSet` is empty.
                     * @example [
                     *       {
                     *         "Name": "HostName",
                     *         "Values": [
                     *           "host1"
                     *         ],
                     *         "ExactMatch": true
                     *       }
                     *     ]
                     */
                    HostIdFilters?: components["schemas"]["AssetFilters"][];
                    /**
                     * @description IDs of hosts to leave out of those that `HostIdFilters` chooses.
                     * @example [
                     *       "be119857-7949-4650-aef5-9591b54091d0"
                     *     ]
                     */
                    ExcludeHostIdSet?: string[];
                    /**
                     * Format: int64
                     * @description 1 to scan an image as soon as the rule has licensed it, 0 not to. Only the site of mainland China documents
                     *     it; the other may answer `UnknownParameter`.
                     * @example 1
                     * @enum {integer}
                     */
                    AutoScanEnabled?: 0 | 1;
                    /**
                     * @description What such a scan looks for; `ALL` for everything. Only the site of mainland China documents it; the other may
                     *     answer `UnknownParameter`.
                     * @example [
                     *       "ALL"
                     *     ]
                     */
                    ScanType?: string[];
                };
            };
        };
        responses: {
            /** @description The rule is saved, or the reason why not. */
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
                                Code: ("AuthFailure" | "FailedOperation" | "FailedOperation.ErrRuleNotFind" | "FailedOperation.RuleNotFind" | "InternalError" | "InternalError.MainDBFail" | "InvalidParameter" | "InvalidParameter.InvalidFormat" | "InvalidParameter.MissingParameter" | "InvalidParameter.ParsingError" | "MissingParameter") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeAssetImageDetail: {
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
                     * @description ID of the image: `sha256:` and 64 hexadecimal digits.
                     * @example sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2
                     */
                    ImageID: string;
                };
            };
        };
        responses: {
            /** @description The image, or the reason why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What the action answers. */
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /**
                             * @description Image ID: `sha256:` and 64 hexadecimal digits. Licenses are bound to it.
                             * @example sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2
                             */
                            ImageID: string;
                            /**
                             * @description Name and tag, `<none>:<none>` for an image without a tag.
                             * @example docker.io/centos:latest
                             */
                            ImageName: string;
                            /**
                             * @description Digest of the image: `sha256:` and 64 hexadecimal digits. Absent from answers before June 2026.
                             * @example sha256:707540fd8a54ab3ebc086ecc96d2d6143fd92c1cac4d0b23353e1b7078b5937b
                             */
                            ImageDigest?: string;
                            /**
                             * @description When the image was built, in UTC by ISO 8601, or `YYYY-MM-DD HH:MM:SS`.
                             * @example 2021-01-29T04:03:11Z
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
                             * @example 1
                             */
                            HostCnt: number;
                            /**
                             * Format: int64
                             * @description Containers made from the image.
                             * @example 0
                             */
                            ContainerCnt: number;
                            /**
                             * Format: int64
                             * @description Super nodes among the hosts. Absent from answers before June 2026.
                             * @example 1
                             */
                            SuperNodeCnt?: number;
                            /**
                             * @description When the last scan ended, in the format of `CreateTime`; an empty string if there was none.
                             * @example 2021-01-29T05:26:18.07Z
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
                             * @description Risky behaviors found. In `DescribeAssetImageList` the field of this name counts sensitive data.
                             * @example 7
                             */
                            RiskCnt: number;
                            /**
                             * Format: int64
                             * @description Pieces of sensitive data found, such as keys and passwords.
                             * @example 0
                             */
                            SensitiveInfoCnt: number;
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
                             * @description What the agent on the host reported as failed; an empty string if nothing did.
                             * @example
                             */
                            AgentError: string;
                            /**
                             * @description What failed on the side of the service; an empty string if nothing did.
                             * @example
                             */
                            ScanError: string;
                            /**
                             * @description Architecture of the processor for which the image was built; an empty string if it is not known.
                             * @example amd64
                             */
                            Architecture: string;
                            /**
                             * @description Author of the image; an empty string if it names none.
                             * @example symon
                             */
                            Author: string;
                            /**
                             * @description How the image was built, one text for all layers.
                             * @example ADD file:c92c248239f8 in /
                             */
                            BuildHistory: string;
                            /**
                             * Format: int64
                             * @description How far the malware scan has come, in percent.
                             * @example 100
                             */
                            ScanVirusProgress: number;
                            /**
                             * Format: int64
                             * @description How far the vulnerability scan has come, in percent.
                             * @example 100
                             */
                            ScanVulProgress: number;
                            /**
                             * Format: int64
                             * @description How far the scan for sensitive data has come, in percent.
                             * @example 100
                             */
                            ScanRiskProgress: number;
                            /**
                             * @description What failed in the malware scan; an empty string if nothing did.
                             * @example
                             */
                            ScanVirusError: string;
                            /**
                             * @description What failed in the vulnerability scan; an empty string if nothing did.
                             * @example
                             */
                            ScanVulError: string;
                            /**
                             * @description What failed in the scan for sensitive data; an empty string if nothing did.
                             * @example
                             */
                            ScanRiskError: string;
                            /**
                             * @description How far the last scan has come: `NOT_SCAN`, there was none; `SCANNING`, it is running; `SCANNED`, it is done, even if
                             *     one part of it failed or was not asked for; `SCAN_ERR`, it failed; `CANCELED`, somebody stopped it.
                             * @example SCANNED
                             * @enum {string}
                             */
                            ScanStatus: "NOT_SCAN" | "SCANNING" | "SCANNED" | "SCAN_ERR" | "CANCELED";
                            /**
                             * Format: int64
                             * @description Malware files found.
                             * @example 11
                             */
                            VirusCnt: number;
                            /**
                             * Format: int64
                             * @description `ScanStatus` as a number: 0, `NOT_SCAN`; 1, `SCANNING`; 2, `SCANNED`; 3, `SCAN_ERR`; 4, `CANCELED`. The vendor documents
                             *     no numbers, and its example of 2026 has 5 with `SCANNED`: go by `ScanStatus`.
                             * @example 2
                             */
                            Status: number;
                            /**
                             * Format: int64
                             * @description Seconds that a running scan is expected to take; 0 if none is running.
                             * @example 0
                             */
                            RemainScanTime: number;
                            /**
                             * Format: int64
                             * @description 1 if the image has a scan license, 0 if not.
                             * @example 1
                             */
                            IsAuthorized: number;
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
                            /**
                             * @description Digests under which repositories hold the image, each `name@sha256:...`. Absent from answers before June 2026.
                             * @example [
                             *       "docker.io/centos@sha256:707540fd8a54ab3ebc086ecc96d2d6143fd92c1cac4d0b23353e1b7078b5937b"
                             *     ]
                             */
                            RepoDigests?: string[];
                        };
                    } | {
                        /** @description The refusal. */
                        Response: {
                            /** @description Why the service refused. */
                            Error: {
                                /** @description Code of the error. */
                                Code: ("InternalError" | "InternalError.MainDBFail" | "InvalidParameter" | "InvalidParameter.ParsingError" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
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
                            RequestId: components["schemas"]["RequestId"];
                            /** @description The images of this page. */
                            List: components["schemas"]["ImagesInfo"][];
                            /**
                             * Format: int64
                             * @description Images that pass the filters.
                             * @example 339
                             */
                            TotalCount: number;
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
    DescribeAssetImageRegistryList: {
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
                     *         "Name": "IsAuthorized",
                     *         "Values": [
                     *           "0"
                     *         ]
                     *       }
                     *     ]
                     */
                    Filters?: components["schemas"]["AssetFilters"][];
                    /**
                     * @description Field to sort by: `ScanTime`, `VirusCount`, `SensitiveCount`, `ImageCreateTime` or `ContainerCount`. Without it the
                     *     service chooses the order.
                     * @example ImageCreateTime
                     */
                    By?: string;
                    /**
                     * @description Direction of the sort, ascending or descending.
                     * @example desc
                     * @enum {string}
                     */
                    Order?: "asc" | "desc" | "ASC" | "DESC";
                    /**
                     * @description Whether to list only the newest image of each repository.
                     * @default false
                     * @example true
                     */
                    OnlyShowLatest?: boolean;
                    /**
                     * @description Whether to list only images from which a container is running. The service does not know it before June 2026.
                     * @example false
                     */
                    IsRunning?: boolean;
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
                            RequestId: components["schemas"]["RequestId"];
                            /** @description The images of this page. */
                            List: components["schemas"]["ImageRepoInfo"][];
                            /**
                             * Format: int64
                             * @description Images that pass the filters.
                             * @example 100
                             */
                            TotalCount: number;
                        };
                    } | {
                        /** @description The refusal. */
                        Response: {
                            /** @description Why the service refused. */
                            Error: {
                                /** @description Code of the error. */
                                Code: ("FailedOperation" | "InvalidParameter" | "InvalidParameter.RequestTimeout" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeImageAuthorizedInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The counters, or the reason why there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What the action answers. */
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /**
                             * Format: int64
                             * @description Licenses that are valid, on trial and bought.
                             * @example 300000
                             */
                            TotalAuthorizedCnt: number;
                            /**
                             * Format: int64
                             * @description Licenses that are used.
                             * @example 120
                             */
                            UsedAuthorizedCnt: number;
                            /**
                             * Format: int64
                             * @description Images with a license, on hosts and in registries.
                             * @example 118
                             */
                            ScannedImageCnt: number;
                            /**
                             * Format: int64
                             * @description Images without a license, on hosts and in registries.
                             * @example 38
                             */
                            NotScannedImageCnt: number;
                            /**
                             * Format: int64
                             * @description Host images without a license.
                             * @example 12
                             */
                            NotScannedLocalImageCnt: number;
                            /**
                             * Format: int64
                             * @description Licenses on trial. Absent from answers before June 2026.
                             * @example 0
                             */
                            TrialAuthorizedCnt?: number;
                            /**
                             * Format: int64
                             * @description Used licenses among those on trial. Absent from answers before June 2026.
                             * @example 0
                             */
                            UsedTrialAuthorizedCnt?: number;
                            /**
                             * Format: int64
                             * @description Licenses bought. Absent from answers before June 2026.
                             * @example 300000
                             */
                            PurchasedAuthorizedCnt?: number;
                            /**
                             * Format: int64
                             * @description Used licenses among those bought. Absent from answers before June 2026.
                             * @example 120
                             */
                            UsedPurchasedAuthorizedCnt?: number;
                            /**
                             * @description Whether the account can still claim free licenses. Absent from answers before June 2026.
                             * @example false
                             */
                            CanApplyFreeImageAuthorize?: boolean;
                            ImageScanInquireInfo?: components["schemas"]["ImageScanInquireInfo"];
                            /**
                             * Format: int64
                             * @description Image IDs that are on a host and in a registry. One license covers both places. Absent from answers before June 2026.
                             * @example 2
                             */
                            RepeatImageIdCnt?: number;
                        };
                    } | {
                        /** @description The refusal. */
                        Response: {
                            /** @description Why the service refused. */
                            Error: {
                                /** @description Code of the error. */
                                Code: ("InternalError" | "InternalError.MainDBFail") | components["schemas"]["CommonErrorCode"];
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
                     * @description Field to sort by: `AuthorizedTime`. Without it the service chooses the order.
                     * @example AuthorizedTime
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
            /** @description A page of the log, or the reason why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What the action answers. */
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /**
                             * Format: int64
                             * @description Rows that pass the filters.
                             * @example 1
                             */
                            TotalCount: number;
                            /** @description The rows of this page. */
                            List: components["schemas"]["AutoAuthorizedImageInfo"][];
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
    DescribeImageAutoAuthorizedRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The rule, or the reason why it cannot be read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What the action answers. */
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /**
                             * Format: int64
                             * @description 1 if the rule is on, 0 if it is off.
                             * @example 1
                             * @enum {integer}
                             */
                            IsEnabled: 0 | 1;
                            /**
                             * @description Which host images the rule licenses: `ALL`, all of them; `MANUAL`, those on chosen hosts.
                             * @example ALL
                             */
                            RangeType: string;
                            /**
                             * Format: int64
                             * @description Hosts that are chosen if `RangeType` is `MANUAL`.
                             * @example 0
                             */
                            HostCount: number;
                            /**
                             * Format: int64
                             * @description Licenses that the rule may use in a day; 0 for no limit.
                             * @example 5
                             */
                            MaxDailyCount: number;
                            /**
                             * Format: int64
                             * @description ID of the rule; 0 if none was ever saved.
                             * @example 1
                             */
                            RuleId: number;
                            /**
                             * Format: int64
                             * @description 1 if an image is scanned as soon as the rule has licensed it, 0 if not. Absent from answers before June 2026.
                             * @example 0
                             * @enum {integer}
                             */
                            AutoScanEnabled?: 0 | 1;
                            /**
                             * @description What such a scan looks for; `ALL` for everything. Absent from answers before June 2026.
                             * @example [
                             *       "ALL"
                             *     ]
                             */
                            ScanType?: string[];
                        };
                    } | {
                        /** @description The refusal. */
                        Response: {
                            /** @description Why the service refused. */
                            Error: {
                                /** @description Code of the error. */
                                Code: ("AuthFailure" | "InternalError" | "InternalError.MainDBFail" | "InvalidParameter" | "InvalidParameter.ParsingError" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
                                Message: components["schemas"]["ErrorMessage"];
                            };
                            RequestId: components["schemas"]["RequestId"];
                        };
                    };
                };
            };
        };
    };
    DescribeImageAutoAuthorizedTaskList: {
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
                     * Format: date
                     * @description First day of the tasks, `YYYY-MM-DD`.
                     * @example 2022-01-01
                     */
                    StartTime: string;
                    /**
                     * Format: date
                     * @description Last day of the tasks, `YYYY-MM-DD`. Not before `StartTime`.
                     * @example 2022-01-07
                     */
                    EndTime: string;
                    /**
                     * @description Filters, all of which a task must pass.
                     * @example [
                     *       {
                     *         "Name": "Type",
                     *         "Values": [
                     *           "AUTO"
                     *         ],
                     *         "ExactMatch": true
                     *       }
                     *     ]
                     */
                    Filters?: components["schemas"]["AssetFilters"][];
                    /**
                     * Format: int64
                     * @description Tasks in one page, 1 to 100.
                     * @default 10
                     * @example 100
                     */
                    Limit?: number;
                    /**
                     * Format: int64
                     * @description Tasks to skip.
                     * @default 0
                     * @example 0
                     */
                    Offset?: number;
                };
            };
        };
        responses: {
            /** @description A page of tasks, or the reason why there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What the action answers. */
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /** @description The tasks of this page. */
                            List: components["schemas"]["ImageAutoAuthorizedTask"][];
                            /**
                             * Format: int64
                             * @description Tasks that pass the filters.
                             * @example 1
                             */
                            TotalCount: number;
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
    DescribeImageRegistryTimingScanTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The schedule, or the reason why it cannot be read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What the action answers. */
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /**
                             * @description Whether the schedule runs.
                             * @example true
                             */
                            Enable: boolean;
                            /**
                             * @description Time of day at which a scan starts, `HH:MM` or `HH:MM:SS`. The vendor names no time zone.
                             * @example 17:10
                             */
                            ScanTime: string;
                            /**
                             * Format: int64
                             * @description Days from one scan to the next; 0 if no schedule was ever set.
                             * @example 1
                             */
                            ScanPeriod: number;
                            /**
                             * @description What to look for.
                             * @example [
                             *       "CVE",
                             *       "VIRUS",
                             *       "RISK"
                             *     ]
                             */
                            ScanType: ("CVE" | "VIRUS" | "RISK" | "cve" | "virus" | "risk")[];
                            /**
                             * @deprecated
                             * @description Whether every licensed image is scanned; `ScanScope` says more.
                             * @example false
                             */
                            All: boolean;
                            /** @description Images to scan, by name. Counts only if `ScanScope` is 1. */
                            Images: components["schemas"]["ImageInfo"][];
                            /**
                             * @description Images to scan, by the number of the registry image. Counts only if `ScanScope` is 1.
                             * @example [
                             *       1
                             *     ]
                             */
                            Id: number[];
                            /**
                             * @description Whether only the newest tag of each repository is scanned.
                             * @example true
                             */
                            Latest: boolean;
                            /**
                             * @description Time of day at which the time for scanning ends, `HH:MM` or `HH:MM:SS`; absent or empty if it has no end.
                             * @example 20:00
                             */
                            ScanEndTime?: string;
                            /**
                             * @description Kinds of registry that are scanned, such as `tcr`, `ccr` and `harbor`; absent or empty for all.
                             * @example [
                             *       "ccr"
                             *     ]
                             */
                            RegistryType?: string[];
                            /**
                             * @description Whether only images from which a container is running are scanned.
                             * @example false
                             */
                            ContainerRunning?: boolean;
                            /**
                             * Format: int64
                             * @description Which images are scanned: 0, all; 1, those in `Id` or `Images`; 2, those that the service recommends.
                             * @example 0
                             * @enum {integer}
                             */
                            ScanScope?: 0 | 1 | 2;
                            /**
                             * @description Namespaces that are scanned; absent or empty for all.
                             * @example [
                             *       "tke-images"
                             *     ]
                             */
                            Namespace?: string[];
                            /**
                             * @description Numbers of registry images that are left out. Absent from answers before June 2026.
                             * @example [
                             *       888
                             *     ]
                             */
                            ExcludeImageAssetIds?: number[];
                            /**
                             * @description When the last run started, `YYYY-MM-DD HH:MM:SS`; absent or empty if there was none. Absent from answers before June 2026.
                             * @example 2024-10-29 17:10:00
                             */
                            LastScanTime?: string;
                            /**
                             * @description What came of the last run: `Success`; `InsufficientLicense`, too few licenses; `ImageNeedIsEmpty`, no image to scan;
                             *     `InternalError`. Absent or empty if there was none. Absent from answers before June 2026.
                             * @example Success
                             */
                            ScanResult?: string;
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
    DescribePurchaseStateInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description What was bought, or the reason why it cannot be said. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What the action answers. */
                        Response: {
                            RequestId: components["schemas"]["RequestId"];
                            /**
                             * Format: int64
                             * @description Edition of the account: 0, none, it may try or buy; 1, none, it may only buy, because a trial was refused or is
                             *     over; 2, a trial; 3, Pro; 4, Pro that has expired.
                             * @example 3
                             * @enum {integer}
                             */
                            State: 0 | 1 | 2 | 3 | 4;
                            /**
                             * Format: int64
                             * @description Cores of all hosts, protected or not. Absent from answers before June 2026.
                             * @example 154
                             */
                            AllCoresCnt?: number;
                            /**
                             * Format: int64
                             * @description Cores that are protected: those bought, on trial and billed by use.
                             * @example 68
                             */
                            CoresCnt: number;
                            /**
                             * Format: int64
                             * @description Cores that are not protected. Absent from answers before June 2026.
                             * @example 86
                             */
                            UndefendCoresCnt?: number;
                            /**
                             * Format: int64
                             * @description Cores bought.
                             * @example 147
                             */
                            AuthorizedCoresCnt: number;
                            /**
                             * Format: int64
                             * @description Cores given with a trial of Pro. Absent from answers before June 2026.
                             * @example 0
                             */
                            GivenAuthorizedCoresCnt?: number;
                            /**
                             * Format: int64
                             * @description Cores billed by use at the moment. Absent from answers before June 2026.
                             * @example 0
                             */
                            CurrentFlexibleCoresCnt?: number;
                            /**
                             * Format: int64
                             * @description Images of the account.
                             * @example 291209
                             */
                            ImageCnt: number;
                            /**
                             * Format: int64
                             * @description Images with a license.
                             * @example 287756
                             */
                            AuthorizedImageCnt: number;
                            /**
                             * @description When the edition ends, `YYYY-MM-DD HH:MM:SS`. The vendor names no time zone.
                             * @example 2024-12-24 13:01:18
                             */
                            ExpirationTime: string;
                            /**
                             * Format: int64
                             * @description Image licenses bought.
                             * @example 300000
                             */
                            PurchasedAuthorizedCnt: number;
                            /**
                             * Format: int64
                             * @description Whether the edition renews itself: 0, nobody has chosen; 1, it does; 2, it does not. The vendor's example of 2026 has 194.
                             * @example 0
                             */
                            AutomaticRenewal: number;
                            /**
                             * Format: int64
                             * @description Image licenses given with a trial. They may lapse.
                             * @example 500
                             */
                            GivenAuthorizedCnt: number;
                            /**
                             * @description When the edition began, `YYYY-MM-DD HH:MM:SS`. The vendor names no time zone.
                             * @example 2024-09-24 13:01:18
                             */
                            BeginTime: string;
                            /**
                             * @description More about `State`: with 4, `ISOLATE` while the data is kept and `DESTROED` (spelled so) when it is gone; otherwise
                             *     `NORMAL`.
                             * @example NORMAL
                             */
                            SubState: string;
                            /**
                             * @description Key of the item that is billed. Absent from answers before June 2026.
                             * @example sv_yunjing_css_pem
                             */
                            InquireKey?: string;
                            /**
                             * @description Which hosts are protected; `Part` in the vendor's example. Absent from answers before June 2026.
                             * @example Part
                             */
                            DefendPolicy?: string;
                            /**
                             * Format: int64
                             * @description Cores that may be billed by use at most. Absent from answers before June 2026.
                             * @example 5000
                             */
                            FlexibleCoresLimit?: number;
                            /**
                             * Format: int64
                             * @description Cores of protected clusters. Absent from answers before June 2026.
                             * @example 48
                             */
                            DefendClusterCoresCnt?: number;
                            /**
                             * Format: int64
                             * @description Cores of protected hosts. Absent from answers before June 2026.
                             * @example 20
                             */
                            DefendHostCoresCnt?: number;
                            /**
                             * Format: int64
                             * @description Cores on trial of Pro. Absent from answers before June 2026.
                             * @example 0
                             */
                            TrialCoresCnt?: number;
                            /**
                             * Format: int64
                             * @description Cores of hosts without containers. Only the mainland site documents it.
                             * @example 0
                             */
                            NoContainerCoresCnt?: number;
                        };
                    } | {
                        /** @description The refusal. */
                        Response: {
                            /** @description Why the service refused. */
                            Error: {
                                /** @description Code of the error. */
                                Code: ("InternalError" | "InternalError.ErrRoleNotExist" | "InternalError.MainDBFail" | "InvalidParameter") | components["schemas"]["CommonErrorCode"];
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
    SwitchImageAutoAuthorizedRule: {
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
                     * @description 1 to turn the rule on, 0 to turn it off.
                     * @example 1
                     * @enum {integer}
                     */
                    IsEnabled: 0 | 1;
                    /**
                     * Format: int64
                     * @description ID of the rule, as `DescribeImageAutoAuthorizedRule` answers it.
                     * @example 1
                     */
                    RuleId: number;
                };
            };
        };
        responses: {
            /** @description The rule is on or off, or the reason why not. */
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
                                Code: ("AuthFailure" | "FailedOperation" | "FailedOperation.ErrRuleNotFind" | "FailedOperation.RuleNotFind" | "InternalError" | "InternalError.MainDBFail" | "InvalidParameter" | "InvalidParameter.InvalidFormat" | "InvalidParameter.MissingParameter" | "InvalidParameter.ParsingError" | "ResourceNotFound") | components["schemas"]["CommonErrorCode"];
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
                    /**
                     * @description Numbers of registry images to leave out. Counts only if `ScanScope` is 0 or 2. Only the site of mainland China
                     *     documents it; the other may answer `UnknownParameter`.
                     * @example [
                     *       121
                     *     ]
                     */
                    ExcludeImageAssetIds?: number[];
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
