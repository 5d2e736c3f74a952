// Generated from specs/ by `pnpm generate`. Do not edit.

export interface paths {
    "/DescribeCloudCenterInstances": {
        /**
         * List the servers and other assets.
         *
         * Returns one page of the assets that the service knows: servers, products of the cloud, containers. `DescribeImageInfoList` takes their UUIDs.
         *
         * There are two ways through the pages. With `CurrentPage`, `PageInfo.TotalCount` counts all assets that match. With `UseNextToken`, each answer has the token of the next page and there is no total; the vendor recommends it.
         */
        post: operations["DescribeCloudCenterInstances"];
    };
    "/DescribeImageInfoList": {
        /**
         * Look up images by UUID.
         *
         * Returns the images that belong to the given UUIDs, all in one answer. `DescribeCloudCenterInstances` lists the UUIDs of servers, `DescribeImageInstances` those of images. A UUID that the service does not know is no error; it adds nothing.
         */
        post: operations["DescribeImageInfoList"];
    };
    "/DescribeImageInstances": {
        /**
         * List the images.
         *
         * Returns one page of the images that the service knows, each with what was found in it and how its last scan went. `PageInfo.TotalCount` counts all images that match, not only those of the page. A page after the last is empty.
         */
        post: operations["DescribeImageInstances"];
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** ID that the service gave to the request. Quote it when you ask the vendor about a call. Example: `BC3B0DAE-CC0E-59E9-9383-6F060F22****`. */
        RequestId: string;
        /** Where in the list the page is. What it has depends on how the pages are read. */
        AssetPageInfo: {
            /** Number of the page, counted from 1. Not with `UseNextToken`. Format: int32. Example: `1`. */
            CurrentPage?: number;
            /** Items that a page may have. Format: int32. Example: `20`. */
            PageSize: number;
            /** Items of all pages. Not with `UseNextToken`. Format: int32. Example: `50`. */
            TotalCount?: number;
            /** Items of this page. Format: int32. Example: `10`. */
            Count: number;
            /** Token of the next page, only with `UseNextToken`; absent or empty after the last page. Example: `B604532DEF982B875E8360A6EFA3B0001`. */
            NextToken?: string;
        };
        /** One asset, most often a server. Which fields it has depends on its kind. */
        CloudCenterInstance: {
            /** UUID of the asset, for `DescribeImageInfoList`. That of a server outside Alibaba Cloud begins with `inet-`. Example: `c9107c04-942f-40c1-981a-f1c100000001`. */
            Uuid: string;
            /** ID of the asset in its own service, such as that of the server. Example: `i-m5e0000000000001`. */
            InstanceId: string;
            /** Name of the asset. Example: `yztest-l1`. */
            InstanceName: string;
            /** Kind of the asset, a number as text: `0`, server; `1`, load balancer; `2`, NAT gateway; `3`, RDS; `4`, MongoDB; `5`, Redis; `6`, container image; `7`, container. A sample of 2026 has `ecs`. Example: `0`. */
            AssetType: string;
            /** Kind of the asset in words. Example: `Elastic Compute Service`. */
            AssetTypeName?: string;
            /** Whether the asset runs. Example: `Running`. */
            Status?: "Running" | "notRunning";
            /** How important the asset is: 2, important; 1, normal; 0, for tests. Format: int32. Example: `2`. */
            Importance?: 0 | 1 | 2;
            /** Whose asset it is, a number as in the parameter `Flags`. Format: int32. Example: `0`. */
            Vendor?: number;
            /** Whose asset it is: `ALIYUN`, `OUT`, `IDC`, `TENCENT`, `HUAWEICLOUD`, `Microsoft`, `AWS`, `TRIPARTITE`, `SAE`, `PAI`, `VOLCENGINE` or `google`. Example: `ALIYUN`. */
            VendorName?: string;
            /** ID of the account in the other cloud. Example: `123`. */
            VendorUid?: string;
            /** Name of the account in the other cloud. Example: `VendorUserName`. */
            VendorUserName?: string;
            /** 0 if the asset is Alibaba Cloud's, 1 if not. Format: int32. Example: `0`. */
            Flag?: 0 | 1;
            /** Whose asset it is: `ALIYUN`, `OUT`, `IDC`, `Tencent`, `HUAWEICLOUD`, `Azure`, `AWS`, `ASK`, `TRIPARTITE`, `SAE`, `PAI`, `google` or `VOLCENGINE`. Example: `ALIYUN`. */
            FlagName?: string;
            /** Region of the asset, a second name beside `RegionId`. Example: `cn-hangzhou`. */
            Region?: string;
            /** Region of the asset. Example: `cn-hangzhou`. */
            RegionId: string;
            /** Name of the region in words. Example: `China (Hangzhou)`. */
            RegionName?: string;
            /** ID of the virtual network. Example: `vpc-uf60agqq65bs98zoo0001`. */
            VpcInstanceId?: string;
            /** Public address. Example: `192.0.2.10`. */
            Ip?: string;
            /** Public address. Example: `192.0.2.10`. */
            InternetIp?: string;
            /** Private address. Example: `10.0.0.10`. */
            IntranetIp?: string;
            /** All addresses, separated by commas. Example: `10.0.0.10,192.0.2.10`. */
            IpListString?: string;
            /** All hardware addresses, separated by commas. Example: `00:13:3e:31:13:39`. */
            MacListString?: string;
            /** Operating system. Example: `Linux`. */
            Os?: string;
            /** Name and version of the operating system; `-` if it is not known. Example: `CentOS 7.9`. */
            OsName?: string;
            /** Version of the kernel. Example: `3.10.0-1127.19.1.el7.x86_64`. */
            Kernel?: string;
            /** Cores of the processor. Format: int32. Example: `4`. */
            Cores?: number;
            /** Model of the processor. */
            CpuInfo?: string;
            /** Memory in MB. Format: int32. Example: `1024`. */
            Mem?: number;
            /** When the asset was created, in milliseconds since 1970. Format: int64. Example: `1607365213000`. */
            CreatedTime?: number;
            /** State of the agent on the server. Example: `online`. */
            ClientStatus?: "online" | "offline" | "pause";
            /** State of the agent on the server, in more detail. Example: `online`. */
            ClientSubStatus?: "online" | "offline" | "pause" | "uninstalled" | "stopped";
            /** When the agent was last seen, in milliseconds since 1970. Format: int64. Example: `1637592907000`. */
            LastLoginTimestamp?: number;
            /** Whether a license of Security Center is bound to the asset. */
            Bind?: boolean;
            /** When the license was bound, in milliseconds since 1970. Format: int64. Example: `1627974044000`. */
            AuthModifyTime?: number;
            /** Edition that protects the asset: 1, Basic; 6, Anti-virus; 5, Advanced; 3, Enterprise; 7, Ultimate; 10, Value-added Plan. Format: int32. Example: `7`. */
            AuthVersion?: number;
            /** Edition that protects the asset, in words. Example: `Ultimate Edition`. */
            AuthVersionName?: string;
            /** How the edition is paid: 0, in advance; 1, by use. Format: int32. Example: `0`. */
            PostPaidFlag?: 0 | 1;
            /** Whether web pages are protected from being changed: `block`, yes; `none`, no. Example: `none`. */
            BindFileProtectType?: "block" | "none";
            /** ID of the group of the asset. Format: int64. Example: `4120080`. */
            GroupId?: number;
            /** Name of the group of the asset. Example: `default`. */
            GroupTrace?: string;
            /** Names of the tags, separated by commas. Example: `InternetIp,test`. */
            Tag?: string;
            /** IDs of the tags, separated by commas. Example: `121313,41412`. */
            TagId?: string;
            /** Tags of a Lingjun node, as `name:value` and separated by commas. Only such nodes have it. Example: `app:test,type:lingjun`. */
            TagResources?: string;
            /** Whether containers run on the asset, `YES` or `NO`. Example: `YES`. */
            HasContainer?: "YES" | "NO";
            /** Pods on the asset. Format: int32. Example: `1`. */
            PodCount?: number;
            /** ID of the container cluster. Example: `c690a0789419f4284a4e0a29e12fe0001`. */
            ClusterId?: string;
            /** Name of the container cluster. Example: `cluster1`. */
            ClusterName?: string;
            /** Namespace in the container cluster. Example: `crm-test`. */
            Namespace?: string;
            /** ID of the application. Only if `Vendor` is 9. Example: `test`. */
            AppId?: string;
            /** Name of the application. Only if `Vendor` is 9. Example: `testAppName`. */
            AppName?: string;
            /** ID of the service. Only if `Vendor` is 10. Example: `dsw-76jlywunsif09bp15p`. */
            ServiceId?: string;
            /** 1 if the asset is reachable from the internet, 0 if not. Format: int32. Example: `0`. */
            ExposedStatus?: 0 | 1;
            /** Whether the asset is at risk, `YES` or `NO`. Example: `YES`. */
            RiskStatus: "YES" | "NO";
            /** What was found on the asset, a JSON object as text with one number for each kind of finding; those of its images begin with `image`, such as `imageVulAsap` and `imageMaliciousFileSerious`, those of its containers with `container`. */
            RiskCount?: string;
            /** Whether vulnerabilities were found on the asset, `YES` or `NO`. Example: `YES`. */
            VulStatus: "YES" | "NO";
            /** Vulnerabilities found on the asset. Format: int32. Example: `2`. */
            VulCount?: number;
            /** Whether there are alerts on the asset, `YES` or `NO`. Example: `YES`. */
            AlarmStatus: "YES" | "NO";
            /** Alerts on the asset. Format: int32. Example: `5`. */
            SafeEventCount?: number;
            /** Whether baseline risks were found on the asset, `YES` or `NO`. Example: `YES`. */
            HcStatus?: "YES" | "NO";
            /** Baseline risks found on the asset. Format: int32. Example: `1`. */
            HealthCheckCount?: number;
        };
        /** Who was refused by a RAM policy, and by what kind of policy. Only with refusals for want of permission. */
        AccessDeniedDetail: {
            /** Action that a policy has to allow. Example: `yundun-sas:DescribeImageInfoList`. */
            AuthAction?: string;
            /** Name or ID of the caller. Example: `200000000000000001`. */
            AuthPrincipalDisplayName?: string;
            /** ID of the account that the caller belongs to. Example: `1000000000000001`. */
            AuthPrincipalOwnerId?: string;
            /** Kind of the caller, such as `SubUser` or `AssumedRoleUser`. Example: `SubUser`. */
            AuthPrincipalType?: string;
            /** `ImplicitDeny`: no policy allows it. `ExplicitDeny`: a policy denies it. Example: `ImplicitDeny`. */
            NoPermissionType?: string;
            /** Kind of the policy that decided. Example: `AccountLevelIdentityBasedPolicy`. */
            PolicyType?: string;
            /** Text that the vendor can decode for the owner of the account. Example: `AQEAAAAA`. */
            EncodedDiagnosticMessage?: string;
        };
        /** What a refusal has besides its code. */
        ErrorFields: {
            RequestId: components["schemas"]["RequestId"];
            /** Host that answered. Example: `tds.ap-southeast-1.aliyuncs.com`. */
            HostId?: string;
            /** Text for people. It may change; the code does not. Example: `caller has no permission`. */
            Message: string;
            /** Address of the vendor's page on this error. */
            Recommend?: string;
            AccessDeniedDetail?: components["schemas"]["AccessDeniedDetail"];
        };
        /** Error codes that any operation can answer with HTTP 400. */
        BadRequestCode: "ContentMD5NotMatched" | "IncompleteSignature" | "InvalidAccessKeyId.Inactive" | "InvalidParameter.Accept" | "InvalidParameter.Format" | "InvalidProtocol.NeedSsl" | "InvalidSecurityToken.Expired" | "InvalidSecurityToken.Malformed" | "InvalidSecurityToken.MismatchWithAccessKey" | "InvalidSignatureMethod" | "InvalidTimeStamp.Expired" | "InvalidTimeStamp.Format" | "InvalidVersion" | "MissingAccessKeyId" | "MissingAction" | "MissingSecurityToken" | "MissingSignature" | "MissingSignatureMethod" | "MissingSignatureNonce" | "MissingSignatureVersion" | "MissingTimestamp" | "MissingVersion" | "NoPermission" | "SignatureDoesNotMatch" | "SignatureNonceUsed" | "Throttling" | "Throttling.Api" | "Throttling.User" | "UnsupportedHTTPMethod";
        /** Error codes that any operation can answer with HTTP 403. */
        ForbiddenCode: "Forbidden.RAM";
        /** Error codes that any operation can answer with HTTP 404. */
        NotFoundCode: "InvalidAccessKeyId.NotFound" | "InvalidAction.NotFound" | "InvalidApi.NotFound" | "InvalidProduct.NotFound";
        /** Error codes that any operation can answer with HTTP 500. */
        ServerFaultCode: "InternalError";
        /** Error codes that any operation can answer with HTTP 503. */
        UnavailableCode: "ServiceUnavailable";
        /** Error codes that any operation can answer with HTTP 504. */
        TimeoutCode: "ServiceTimeout";
        /** One image, with what the service found in it. */
        ImageInfo: {
            /** State of the image. `NORMAL` is the only value that the vendor documents. Example: `NORMAL`. */
            Status: string;
            /** Where the registry is reached: a word, a URL or a JSON array as text, depending on the registry. Example: `cn-hangzhou-x7`. */
            Endpoints: string;
            /** Whether the image is at risk, `YES` or `NO`. Example: `YES`. */
            RiskStatus: "YES" | "NO";
            /** Whether vulnerabilities were found in the image, `YES` or `NO`. Example: `YES`. */
            VulStatus: "YES" | "NO";
            /** When the image was built, in milliseconds since 1970. Format: int64. Example: `1636962328000`. */
            ImageCreate: number;
            /** Whether there are alerts on the image, `YES` or `NO`. Example: `YES`. */
            AlarmStatus: "YES" | "NO";
            /** Digest of the image, 64 hexadecimal digits without `sha256:`. */
            Digest: string;
            /** Kind of the registry: `acr`, `harbor`, `quay` or `CI/CD`. Example: `harbor`. */
            RegistryType: string;
            /** When the image was last changed, in milliseconds since 1970. Format: int64. Example: `1636974116000`. */
            ImageUpdate: number;
            /** Tag of the image. Example: `v1`. */
            Tag: string;
            /** ID of the registry instance. Example: `cri-5qk9v2rdt0s0001`. */
            InstanceId: string;
            /** Who may pull from the repository: `PUBLIC`, everybody; `PRIVATE`, the account. Example: `PUBLIC`. */
            RepoType: "PUBLIC" | "PRIVATE";
            /** Region of the registry instance. Example: `cn-hangzhou`. */
            RegionId: string;
            /** UUID under which the image was found. Its form differs, so compare it as it is. Example: `ff9ca084-7faa-4ab2-8728-690247550001`. */
            Uuid: string;
            /** Size of the image in bytes. Format: int64. Example: `157408623`. */
            ImageSize: number;
            /** ID of the repository. Example: `crr-5qk9v2rdt0s0001`. */
            RepoId: string;
            /** 1 if a tag cannot be moved to another image, 0 if it can. Format: int32. Example: `0`. */
            TagImmutable: 0 | 1;
            /** Vulnerabilities found in the image. Format: int32. Example: `1`. */
            VulCount: number;
            /** Alerts on the image. Format: int32. Example: `10`. */
            AlarmCount: number;
            /** Image ID, 64 hexadecimal digits without `sha256:`. */
            ImageId: string;
            /** Name of the repository. Example: `opa-test`. */
            RepoName: string;
            /** Namespace of the repository. Example: `libssh2`. */
            RepoNamespace: string;
        };
        /** Where in the list the page is. */
        PageInfo: {
            /** Number of the page, counted from 1. Format: int32. Example: `1`. */
            CurrentPage: number;
            /** Items that a page may have. Format: int32. Example: `20`. */
            PageSize: number;
            /** Items of all pages. Format: int32. Example: `69`. */
            TotalCount: number;
            /** Items of this page. Format: int32. Example: `4`. */
            Count: number;
        };
        /** One image, with what the service found in it and how its last scan went. */
        ImageInstance: {
            /** State of the image. `NORMAL` is the only value that the vendor documents. Example: `NORMAL`. */
            Status: string;
            /** Digest of the image, 64 hexadecimal digits without `sha256:`. */
            Digest: string;
            /** Whether vulnerabilities were found in the image, `YES` or `NO`. Example: `YES`. */
            VulStatus: "YES" | "NO";
            /** Who may pull from the repository: `public`, everybody; `private`, the account. Example: `private`. */
            RepoType: "private" | "public";
            /** Kind of the registry: `acr`, `harbor`, `quay` or `CI/CD`. Example: `acr`. */
            RegistryType: string;
            /** Whether there are alerts on the image, `YES` or `NO`. Example: `YES`. */
            AlarmStatus: "YES" | "NO";
            /** Whether baseline risks were found in the image, `YES` or `NO`. Example: `YES`. */
            HcStatus: "YES" | "NO";
            /** Whether the image is at risk, `YES` or `NO`. Example: `YES`. */
            RiskStatus: "YES" | "NO";
            /** 1 if a container was made from the image, 0 if not. Format: int32. Example: `1`. */
            Deployed: 0 | 1;
            /** ID of the registry instance. Example: `cri-5qk9v2rdt0s0001`. */
            InstanceId: string;
            /** Region of the registry instance. Example: `cn-hangzhou`. */
            RegionId: string;
            /** UUID of the image. Its form differs, so compare it as it is. Example: `12f80307-60aa-4efa-863a-56d72fb00001`. */
            Uuid: string;
            /** Where the registry is reached: a JSON array as text. Example: `[]`. */
            Endpoints: string;
            /** Image ID, 64 hexadecimal digits without `sha256:`. */
            ImageId: string;
            /** When the image was built, in milliseconds since 1970, as text. Example: `1600069948849`. */
            ImageCreate: string;
            /** When the image was last changed, in milliseconds since 1970, as text. Example: `1600069948849`. */
            ImageUpdate: string;
            /** Size of the image in bytes, as text. Example: `157408623`. */
            ImageSize: string;
            /** When the last scan ended, in milliseconds since 1970. Absent if there was none. Format: int64. Example: `1721363159000`. */
            LastScanTime?: number;
            /** ID of the repository. Example: `crr-5qk9v2rdt0s0001`. */
            RepoId: string;
            /** Name of the repository. Example: `sas-script-test`. */
            RepoName: string;
            /** Namespace of the repository; `N/A` if it has none. Example: `libssh2`. */
            RepoNamespace: string;
            /** Tag of the image. Example: `mysql_5.7`. */
            Tag: string;
            /** Vulnerabilities found in the image. Format: int32. Example: `0`. */
            VulCount: number;
            /** Alerts on the image. Format: int32. Example: `0`. */
            AlarmCount: number;
            /** Baseline risks found in the image. Format: int32. Example: `0`. */
            HcCount: number;
            /** How far the last scan has come: `INIT`, `START` and `MESSAGE_SEND`, it waits; `START_RUN`, `DOWNLOAD`, `PRE_ANALYZER`, `PRE_ANALYZER_SUCCESS` and those for web shells, vulnerabilities, binaries and the rest, it is running; `SUCCESS`, it is done; `FAIL` and `TIMEOUT`, it failed. Absent if there was none. Example: `SUCCESS`. */
            ScaStatus?: "INIT" | "START" | "MESSAGE_SEND" | "START_RUN" | "DOWNLOAD" | "PRE_ANALYZER" | "PRE_ANALYZER_SUCCESS" | "WEB_SHELL_ANALYZER" | "CVE_ANALYZER" | "BIN_ANALYZER" | "OTHER_ANALYZER" | "SUCCESS" | "FAIL" | "TIMEOUT";
            /** How far the last scan has come, in percent. Absent if there was none. Format: int32. Example: `100`. */
            ScaProgress?: number;
            /** Why the last scan could not run: `TASK_NOT_EXISTS`, `TASK_NOT_SUPPORT_REGION` or `forbid_create_repeat_task`. Absent or empty if it could. Example: `TASK_NOT_SUPPORT_REGION`. */
            ScaResult?: string;
            /** Business to which the image belongs, such as `PAI`. Not in every answer. Example: `PAI`. */
            SourceBizTag?: string;
        };
    };
    responses: {
        /** The caller is not allowed to do this. */
        Refusal403: {
            content: {
                "application/json": components["schemas"]["ErrorFields"] & {
                    Code: "NoPermission" | components["schemas"]["ForbiddenCode"];
                };
            };
        };
        /** The key, the operation or the product does not exist. */
        Refusal404: {
            content: {
                "application/json": components["schemas"]["ErrorFields"] & {
                    Code: components["schemas"]["NotFoundCode"];
                };
            };
        };
        /** The service failed. */
        Refusal500: {
            content: {
                "application/json": components["schemas"]["ErrorFields"] & {
                    Code: "ServerError" | components["schemas"]["ServerFaultCode"];
                };
            };
        };
        /** The service is unavailable for a moment. */
        Refusal503: {
            content: {
                "application/json": components["schemas"]["ErrorFields"] & {
                    Code: components["schemas"]["UnavailableCode"];
                };
            };
        };
        /** The service did not answer in time. */
        Refusal504: {
            content: {
                "application/json": components["schemas"]["ErrorFields"] & {
                    Code: components["schemas"]["TimeoutCode"];
                };
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    DescribeCloudCenterInstances: {
        parameters: {
            query?: {
                /**
                 * What to look for, a JSON array as text. Each entry has `name` and `value`, both case-sensitive. Among the names are
                 * `instanceId`, `instanceName`, `uuidList`, `vpcInstanceId`, `regionId`, `internetIp`, `intranetIp`, `ipList`, `osType`,
                 * `clientStatus`, `riskStatus`, `vulStatus`, `alarmStatus`, `hcStatus` and `importance`; the operation `DescribeCriteria`
                 * lists them all.
                 */
                Criteria?: string;
                /** How the entries of `Criteria` are combined: `OR`, one of them must match; `AND`, all of them. */
                LogicalExp?: "OR" | "AND";
                /** Number of the page, counted from 1. */
                CurrentPage?: number;
                /** Assets in one page, at least 1. The vendor names no largest size. */
                PageSize?: number;
                /** Whether to read the pages by token. The answers then have no `PageInfo.TotalCount`. */
                UseNextToken?: boolean;
                /** Token of the page, the `PageInfo.NextToken` of the answer before it. None for the first page. Counts only with `UseNextToken`. */
                NextToken?: string;
                /** Kind of the assets: `ecs`, servers; `cloud_product`, products of the cloud; `eci`, elastic container instances; `rund` and `runc`, containers of these run times. */
                MachineTypes?: "ecs" | "cloud_product" | "eci" | "rund" | "runc";
                /**
                 * Whose assets, numbers separated by commas: 0, Alibaba Cloud; 1, outside it; 2, a data center; 3, 4, 5, 7, 14 and 16, other
                 * clouds; 8, lightweight servers; 9, Serverless App Engine; 10, Platform for AI.
                 */
                Flags?: string;
                /** How important the assets are: 2, important; 1, normal; 0, for tests. */
                Importance?: 0 | 1 | 2;
                /** Language of the texts: `zh` or `en`. */
                Lang?: "zh" | "en";
                /** `true` keeps the Chinese name of the group of assets without a group in `GroupTrace`, `false` shows it as `default`. */
                NoGroupTrace?: boolean;
                /** Account whose assets are listed, a member of the resource directory of the caller's account. */
                ResourceDirectoryAccountId?: number;
                /**
                 * @deprecated
                 * Region of the assets. Use `regionId` in `Criteria`.
                 */
                RegionId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of assets. */
            200: {
                content: {
                    "application/json": {
                        RequestId: components["schemas"]["RequestId"];
                        /** Whether the call succeeded. */
                        Success?: boolean;
                        PageInfo: components["schemas"]["AssetPageInfo"];
                        /** The assets of this page. */
                        Instances: components["schemas"]["CloudCenterInstance"][];
                    };
                };
            };
            /** The request is wrong, badly signed or too frequent. */
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: ("InvalidCurrentPage" | "InvalidImportance" | "InvalidLang" | "InvalidLogicalExp" | "InvalidMachineTypes" | "InvalidNoGroupTrace" | "InvalidPageSize" | "InvalidParam" | "InvalidResourceDirectoryAccountId" | "InvalidUseNextToken") | components["schemas"]["BadRequestCode"];
                    };
                };
            };
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
            504: components["responses"]["Refusal504"];
        };
    };
    DescribeImageInfoList: {
        parameters: {
            query: {
                /**
                 * UUIDs of servers, as `DescribeCloudCenterInstances` lists them, or of images, as `DescribeImageInstances` does,
                 * separated by commas; spaces around them do not count. A server stands for the images of the containers on it.
                 */
                Uuids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The images. */
            200: {
                content: {
                    "application/json": {
                        RequestId: components["schemas"]["RequestId"];
                        /** The images; an empty list if no UUID is known. */
                        ImageInfos: components["schemas"]["ImageInfo"][];
                    };
                };
            };
            /** The request is wrong, badly signed or too frequent. */
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: "MissingUuids" | components["schemas"]["BadRequestCode"];
                    };
                };
            };
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
            504: components["responses"]["Refusal504"];
        };
    };
    DescribeImageInstances: {
        parameters: {
            query?: {
                /**
                 * What to look for, a JSON array as text. Each entry has `name`, `value` and, for several values of one name, `logicalExp`
                 * (`OR` or `AND`). Names are case-sensitive: `instanceId`, `repoName`, `repoId`, `repoNamespace`, `regionId`, `vulStatus`,
                 * `alarmStatus`, `hcStatus`, `riskStatus`, `registryType`, `imageId`, `tag` and `digest`.
                 */
                Criteria?: string;
                /** How the entries of `Criteria` are combined: `OR`, one of them must match; `AND`, all of them. */
                LogicalExp?: "OR" | "AND";
                /** Number of the page, counted from 1. */
                CurrentPage?: number;
                /** Images in one page, at least 1. The vendor names no largest size. */
                PageSize?: number;
                /** `true` for the images that were scanned, `false` for those that were not. Without it, both. */
                Scanned?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of images. */
            200: {
                content: {
                    "application/json": {
                        RequestId: components["schemas"]["RequestId"];
                        PageInfo: components["schemas"]["PageInfo"];
                        /** The images of this page. */
                        ImageInstanceList: components["schemas"]["ImageInstance"][];
                    };
                };
            };
            /** The request is wrong, badly signed or too frequent. */
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: ("InvalidCurrentPage" | "InvalidLogicalExp" | "InvalidPageSize" | "InvalidParam" | "InvalidScanned") | components["schemas"]["BadRequestCode"];
                    };
                };
            };
            403: components["responses"]["Refusal403"];
            404: components["responses"]["Refusal404"];
            500: components["responses"]["Refusal500"];
            503: components["responses"]["Refusal503"];
            504: components["responses"]["Refusal504"];
        };
    };
}
