// Generated from specs/ by `pnpm generate`. Do not edit.

export interface paths {
    "/DescribeCloudCenterInstances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the servers and other assets
         * @description Returns one page of the assets that the service knows: servers, products of the cloud, containers. `DescribeImageInfoList`
         *     takes their UUIDs.
         *
         *     There are two ways through the pages. With `CurrentPage`, `PageInfo.TotalCount` counts all assets that match. With
         *     `UseNextToken`, each answer has the token of the next page and there is no total; the vendor recommends it.
         */
        post: operations["DescribeCloudCenterInstances"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DescribeImageInfoList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up images by UUID
         * @description Returns the images that belong to the given UUIDs, all in one answer. `DescribeCloudCenterInstances` lists the UUIDs of
         *     servers, `DescribeImageInstances` those of images. A UUID that the service does not know is no error; it adds nothing.
         */
        post: operations["DescribeImageInfoList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DescribeImageInstances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the images
         * @description Returns one page of the images that the service knows, each with what was found in it and how its last scan went.
         *     `PageInfo.TotalCount` counts all images that match, not only those of the page. A page after the last is empty.
         */
        post: operations["DescribeImageInstances"];
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
         * @description ID that the service gave to the request. Quote it when you ask the vendor about a call.
         * @example BC3B0DAE-CC0E-59E9-9383-6F060F22****
         */
        RequestId: string;
        /**
         * AssetPageInfo
         * @description Where in the list the page is. What it has depends on how the pages are read.
         */
        AssetPageInfo: {
            /**
             * Format: int32
             * @description Number of the page, counted from 1. Not with `UseNextToken`.
             * @example 1
             */
            CurrentPage?: number;
            /**
             * Format: int32
             * @description Items that a page may have.
             * @example 20
             */
            PageSize: number;
            /**
             * Format: int32
             * @description Items of all pages. Not with `UseNextToken`.
             * @example 50
             */
            TotalCount?: number;
            /**
             * Format: int32
             * @description Items of this page.
             * @example 10
             */
            Count: number;
            /**
             * @description Token of the next page, only with `UseNextToken`; absent or empty after the last page.
             * @example B604532DEF982B875E8360A6EFA3B0001
             */
            NextToken?: string;
        };
        /**
         * CloudCenterInstance
         * @description One asset, most often a server. Which fields it has depends on its kind.
         */
        CloudCenterInstance: {
            /**
             * @description UUID of the asset, for `DescribeImageInfoList`. That of a server outside Alibaba Cloud begins with `inet-`.
             * @example c9107c04-942f-40c1-981a-f1c100000001
             */
            Uuid: string;
            /**
             * @description ID of the asset in its own service, such as that of the server.
             * @example i-m5e0000000000001
             */
            InstanceId: string;
            /**
             * @description Name of the asset.
             * @example yztest-l1
             */
            InstanceName: string;
            /**
             * @description Kind of the asset, a number as text: `0`, server; `1`, load balancer; `2`, NAT gateway; `3`, RDS; `4`, MongoDB; `5`, Redis;
             *     `6`, container image; `7`, container. A sample of 2026 has `ecs`.
             * @example 0
             */
            AssetType: string;
            /**
             * @description Kind of the asset in words.
             * @example Elastic Compute Service
             */
            AssetTypeName?: string;
            /**
             * @description Whether the asset runs.
             * @example Running
             * @enum {string}
             */
            Status?: "Running" | "notRunning";
            /**
             * Format: int32
             * @description How important the asset is: 2, important; 1, normal; 0, for tests.
             * @example 2
             * @enum {integer}
             */
            Importance?: 0 | 1 | 2;
            /**
             * Format: int32
             * @description Whose asset it is, a number as in the parameter `Flags`.
             * @example 0
             */
            Vendor?: number;
            /**
             * @description Whose asset it is: `ALIYUN`, `OUT`, `IDC`, `TENCENT`, `HUAWEICLOUD`, `Microsoft`, `AWS`, `TRIPARTITE`, `SAE`, `PAI`, `VOLCENGINE` or `google`.
             * @example ALIYUN
             */
            VendorName?: string;
            /**
             * @description ID of the account in the other cloud.
             * @example 123
             */
            VendorUid?: string;
            /**
             * @description Name of the account in the other cloud.
             * @example VendorUserName
             */
            VendorUserName?: string;
            /**
             * Format: int32
             * @description 0 if the asset is Alibaba Cloud's, 1 if not.
             * @example 0
             * @enum {integer}
             */
            Flag?: 0 | 1;
            /**
             * @description Whose asset it is: `ALIYUN`, `OUT`, `IDC`, `Tencent`, `HUAWEICLOUD`, `Azure`, `AWS`, `ASK`, `TRIPARTITE`, `SAE`, `PAI`, `google` or `VOLCENGINE`.
             * @example ALIYUN
             */
            FlagName?: string;
            /**
             * @description Region of the asset, a second name beside `RegionId`.
             * @example cn-hangzhou
             */
            Region?: string;
            /**
             * @description Region of the asset.
             * @example cn-hangzhou
             */
            RegionId: string;
            /**
             * @description Name of the region in words.
             * @example China (Hangzhou)
             */
            RegionName?: string;
            /**
             * @description ID of the virtual network.
             * @example vpc-uf60agqq65bs98zoo0001
             */
            VpcInstanceId?: string;
            /**
             * @description Public address.
             * @example 192.0.2.10
             */
            Ip?: string;
            /**
             * @description Public address.
             * @example 192.0.2.10
             */
            InternetIp?: string;
            /**
             * @description Private address.
             * @example 10.0.0.10
             */
            IntranetIp?: string;
            /**
             * @description All addresses, separated by commas.
             * @example 10.0.0.10,192.0.2.10
             */
            IpListString?: string;
            /**
             * @description All hardware addresses, separated by commas.
             * @example 00:13:3e:31:13:39
             */
            MacListString?: string;
            /**
             * @description Operating system.
             * @example Linux
             */
            Os?: string;
            /**
             * @description Name and version of the operating system; `-` if it is not known.
             * @example CentOS 7.9
             */
            OsName?: string;
            /**
             * @description Version of the kernel.
             * @example 3.10.0-1127.19.1.el7.x86_64
             */
            Kernel?: string;
            /**
             * Format: int32
             * @description Cores of the processor.
             * @example 4
             */
            Cores?: number;
            /**
             * @description Model of the processor.
             * @example Intel(R) Xeon(R) Platinum 8269CY CPU @ 2.50GHz
             */
            CpuInfo?: string;
            /**
             * Format: int32
             * @description Memory in MB.
             * @example 1024
             */
            Mem?: number;
            /**
             * Format: int64
             * @description When the asset was created, in milliseconds since 1970.
             * @example 1607365213000
             */
            CreatedTime?: number;
            /**
             * @description State of the agent on the server.
             * @example online
             * @enum {string}
             */
            ClientStatus?: "online" | "offline" | "pause";
            /**
             * @description State of the agent on the server, in more detail.
             * @example online
             * @enum {string}
             */
            ClientSubStatus?: "online" | "offline" | "pause" | "uninstalled" | "stopped";
            /**
             * Format: int64
             * @description When the agent was last seen, in milliseconds since 1970.
             * @example 1637592907000
             */
            LastLoginTimestamp?: number;
            /**
             * @description Whether a license of Security Center is bound to the asset.
             * @example true
             */
            Bind?: boolean;
            /**
             * Format: int64
             * @description When the license was bound, in milliseconds since 1970.
             * @example 1627974044000
             */
            AuthModifyTime?: number;
            /**
             * Format: int32
             * @description Edition that protects the asset: 1, Basic; 6, Anti-virus; 5, Advanced; 3, Enterprise; 7, Ultimate; 10, Value-added Plan.
             * @example 7
             */
            AuthVersion?: number;
            /**
             * @description Edition that protects the asset, in words.
             * @example Ultimate Edition
             */
            AuthVersionName?: string;
            /**
             * Format: int32
             * @description How the edition is paid: 0, in advance; 1, by use.
             * @example 0
             * @enum {integer}
             */
            PostPaidFlag?: 0 | 1;
            /**
             * @description Whether web pages are protected from being changed: `block`, yes; `none`, no.
             * @example none
             * @enum {string}
             */
            BindFileProtectType?: "block" | "none";
            /**
             * Format: int64
             * @description ID of the group of the asset.
             * @example 4120080
             */
            GroupId?: number;
            /**
             * @description Name of the group of the asset.
             * @example default
             */
            GroupTrace?: string;
            /**
             * @description Names of the tags, separated by commas.
             * @example InternetIp,test
             */
            Tag?: string;
            /**
             * @description IDs of the tags, separated by commas.
             * @example 121313,41412
             */
            TagId?: string;
            /**
             * @description Tags of a Lingjun node, as `name:value` and separated by commas. Only such nodes have it.
             * @example app:test,type:lingjun
             */
            TagResources?: string;
            /**
             * @description Whether containers run on the asset, `YES` or `NO`.
             * @example YES
             * @enum {string}
             */
            HasContainer?: "YES" | "NO";
            /**
             * Format: int32
             * @description Pods on the asset.
             * @example 1
             */
            PodCount?: number;
            /**
             * @description ID of the container cluster.
             * @example c690a0789419f4284a4e0a29e12fe0001
             */
            ClusterId?: string;
            /**
             * @description Name of the container cluster.
             * @example cluster1
             */
            ClusterName?: string;
            /**
             * @description Namespace in the container cluster.
             * @example crm-test
             */
            Namespace?: string;
            /**
             * @description ID of the application. Only if `Vendor` is 9.
             * @example test
             */
            AppId?: string;
            /**
             * @description Name of the application. Only if `Vendor` is 9.
             * @example testAppName
             */
            AppName?: string;
            /**
             * @description ID of the service. Only if `Vendor` is 10.
             * @example dsw-76jlywunsif09bp15p
             */
            ServiceId?: string;
            /**
             * Format: int32
             * @description 1 if the asset is reachable from the internet, 0 if not.
             * @example 0
             * @enum {integer}
             */
            ExposedStatus?: 0 | 1;
            /**
             * @description Whether the asset is at risk, `YES` or `NO`.
             * @example YES
             * @enum {string}
             */
            RiskStatus: "YES" | "NO";
            /**
             * @description What was found on the asset, a JSON object as text with one number for each kind of finding; those of its images begin
             *     with `image`, such as `imageVulAsap` and `imageMaliciousFileSerious`, those of its containers with `container`.
             * @example {"vul":2,"suspicious":5,"imageVulAsap":0,"imageVulLater":0,"imageVulNntf":0}
             */
            RiskCount?: string;
            /**
             * @description Whether vulnerabilities were found on the asset, `YES` or `NO`.
             * @example YES
             * @enum {string}
             */
            VulStatus: "YES" | "NO";
            /**
             * Format: int32
             * @description Vulnerabilities found on the asset.
             * @example 2
             */
            VulCount?: number;
            /**
             * @description Whether there are alerts on the asset, `YES` or `NO`.
             * @example YES
             * @enum {string}
             */
            AlarmStatus: "YES" | "NO";
            /**
             * Format: int32
             * @description Alerts on the asset.
             * @example 5
             */
            SafeEventCount?: number;
            /**
             * @description Whether baseline risks were found on the asset, `YES` or `NO`.
             * @example YES
             * @enum {string}
             */
            HcStatus?: "YES" | "NO";
            /**
             * Format: int32
             * @description Baseline risks found on the asset.
             * @example 1
             */
            HealthCheckCount?: number;
        };
        /**
         * AccessDeniedDetail
         * @description Who was refused by a RAM policy, and by what kind of policy. Only with refusals for want of permission.
         */
        AccessDeniedDetail: {
            /**
             * @description Action that a policy has to allow.
             * @example yundun-sas:DescribeImageInfoList
             */
            AuthAction?: string;
            /**
             * @description Name or ID of the caller.
             * @example 200000000000000001
             */
            AuthPrincipalDisplayName?: string;
            /**
             * @description ID of the account that the caller belongs to.
             * @example 1000000000000001
             */
            AuthPrincipalOwnerId?: string;
            /**
             * @description Kind of the caller, such as `SubUser` or `AssumedRoleUser`.
             * @example SubUser
             */
            AuthPrincipalType?: string;
            /**
             * @description `ImplicitDeny`: no policy allows it. `ExplicitDeny`: a policy denies it.
             * @example ImplicitDeny
             */
            NoPermissionType?: string;
            /**
             * @description Kind of the policy that decided.
             * @example AccountLevelIdentityBasedPolicy
             */
            PolicyType?: string;
            /**
             * @description Text that the vendor can decode for the owner of the account.
             * @example AQEAAAAA
             */
            EncodedDiagnosticMessage?: string;
        };
        /**
         * ErrorFields
         * @description What a refusal has besides its code.
         */
        ErrorFields: {
            RequestId: components["schemas"]["RequestId"];
            /**
             * @description Host that answered.
             * @example tds.ap-southeast-1.aliyuncs.com
             */
            HostId?: string;
            /**
             * @description Text for people. It may change; the code does not.
             * @example caller has no permission
             */
            Message: string;
            /**
             * @description Address of the vendor's page on this error.
             * @example https://api.aliyun.com/troubleshoot?q=NoPermission&product=Sas
             */
            Recommend?: string;
            AccessDeniedDetail?: components["schemas"]["AccessDeniedDetail"];
        };
        /**
         * BadRequestCode
         * @description Error codes that any operation can answer with HTTP 400.
         * @enum {string}
         */
        BadRequestCode: "ContentMD5NotMatched" | "IncompleteSignature" | "InvalidAccessKeyId.Inactive" | "InvalidParameter.Accept" | "InvalidParameter.Format" | "InvalidProtocol.NeedSsl" | "InvalidSecurityToken.Expired" | "InvalidSecurityToken.Malformed" | "InvalidSecurityToken.MismatchWithAccessKey" | "InvalidSignatureMethod" | "InvalidTimeStamp.Expired" | "InvalidTimeStamp.Format" | "InvalidVersion" | "MissingAccessKeyId" | "MissingAction" | "MissingSecurityToken" | "MissingSignature" | "MissingSignatureMethod" | "MissingSignatureNonce" | "MissingSignatureVersion" | "MissingTimestamp" | "MissingVersion" | "NoPermission" | "SignatureDoesNotMatch" | "SignatureNonceUsed" | "Throttling" | "Throttling.Api" | "Throttling.User" | "UnsupportedHTTPMethod";
        /**
         * ForbiddenCode
         * @description Error codes that any operation can answer with HTTP 403.
         * @enum {string}
         */
        ForbiddenCode: "Forbidden.RAM";
        /**
         * NotFoundCode
         * @description Error codes that any operation can answer with HTTP 404.
         * @enum {string}
         */
        NotFoundCode: "InvalidAccessKeyId.NotFound" | "InvalidAction.NotFound" | "InvalidApi.NotFound" | "InvalidProduct.NotFound";
        /**
         * ServerFaultCode
         * @description Error codes that any operation can answer with HTTP 500.
         * @enum {string}
         */
        ServerFaultCode: "InternalError";
        /**
         * UnavailableCode
         * @description Error codes that any operation can answer with HTTP 503.
         * @enum {string}
         */
        UnavailableCode: "ServiceUnavailable";
        /**
         * TimeoutCode
         * @description Error codes that any operation can answer with HTTP 504.
         * @enum {string}
         */
        TimeoutCode: "ServiceTimeout";
        /**
         * ImageInfo
         * @description One image, with what the service found in it.
         */
        ImageInfo: {
            /**
             * @description State of the image. `NORMAL` is the only value that the vendor documents.
             * @example NORMAL
             */
            Status: string;
            /**
             * @description Where the registry is reached: a word, a URL or a JSON array as text, depending on the registry.
             * @example cn-hangzhou-x7
             */
            Endpoints: string;
            /**
             * @description Whether the image is at risk, `YES` or `NO`.
             * @example YES
             * @enum {string}
             */
            RiskStatus: "YES" | "NO";
            /**
             * @description Whether vulnerabilities were found in the image, `YES` or `NO`.
             * @example YES
             * @enum {string}
             */
            VulStatus: "YES" | "NO";
            /**
             * Format: int64
             * @description When the image was built, in milliseconds since 1970.
             * @example 1636962328000
             */
            ImageCreate: number;
            /**
             * @description Whether there are alerts on the image, `YES` or `NO`.
             * @example YES
             * @enum {string}
             */
            AlarmStatus: "YES" | "NO";
            /**
             * @description Digest of the image, 64 hexadecimal digits without `sha256:`.
             * @example a3521b04dfdd1361a24be6263f2983cf12ba910989f4d9f7324da7e1e89f0001
             */
            Digest: string;
            /**
             * @description Kind of the registry: `acr`, `harbor`, `quay` or `CI/CD`.
             * @example harbor
             */
            RegistryType: string;
            /**
             * Format: int64
             * @description When the image was last changed, in milliseconds since 1970.
             * @example 1636974116000
             */
            ImageUpdate: number;
            /**
             * @description Tag of the image.
             * @example v1
             */
            Tag: string;
            /**
             * @description ID of the registry instance.
             * @example cri-5qk9v2rdt0s0001
             */
            InstanceId: string;
            /**
             * @description Who may pull from the repository: `PUBLIC`, everybody; `PRIVATE`, the account.
             * @example PUBLIC
             * @enum {string}
             */
            RepoType: "PUBLIC" | "PRIVATE";
            /**
             * @description Region of the registry instance.
             * @example cn-hangzhou
             */
            RegionId: string;
            /**
             * @description UUID under which the image was found. Its form differs, so compare it as it is.
             * @example ff9ca084-7faa-4ab2-8728-690247550001
             */
            Uuid: string;
            /**
             * Format: int64
             * @description Size of the image in bytes.
             * @example 157408623
             */
            ImageSize: number;
            /**
             * @description ID of the repository.
             * @example crr-5qk9v2rdt0s0001
             */
            RepoId: string;
            /**
             * Format: int32
             * @description 1 if a tag cannot be moved to another image, 0 if it can.
             * @example 0
             * @enum {integer}
             */
            TagImmutable: 0 | 1;
            /**
             * Format: int32
             * @description Vulnerabilities found in the image.
             * @example 1
             */
            VulCount: number;
            /**
             * Format: int32
             * @description Alerts on the image.
             * @example 10
             */
            AlarmCount: number;
            /**
             * @description Image ID, 64 hexadecimal digits without `sha256:`.
             * @example bb0175afea16138815a8900adeeb0315d88a83a2376eeffa14db1d693a150001
             */
            ImageId: string;
            /**
             * @description Name of the repository.
             * @example opa-test
             */
            RepoName: string;
            /**
             * @description Namespace of the repository.
             * @example libssh2
             */
            RepoNamespace: string;
        };
        /**
         * PageInfo
         * @description Where in the list the page is.
         */
        PageInfo: {
            /**
             * Format: int32
             * @description Number of the page, counted from 1.
             * @example 1
             */
            CurrentPage: number;
            /**
             * Format: int32
             * @description Items that a page may have.
             * @example 20
             */
            PageSize: number;
            /**
             * Format: int32
             * @description Items of all pages.
             * @example 69
             */
            TotalCount: number;
            /**
             * Format: int32
             * @description Items of this page.
             * @example 4
             */
            Count: number;
        };
        /**
         * ImageInstance
         * @description One image, with what the service found in it and how its last scan went.
         */
        ImageInstance: {
            /**
             * @description State of the image. `NORMAL` is the only value that the vendor documents.
             * @example NORMAL
             */
            Status: string;
            /**
             * @description Digest of the image, 64 hexadecimal digits without `sha256:`.
             * @example a5ccdd9b166b67e02954aa9b618fe19b7968bd56a15463d2ad7f2643ba5b0001
             */
            Digest: string;
            /**
             * @description Whether vulnerabilities were found in the image, `YES` or `NO`.
             * @example YES
             * @enum {string}
             */
            VulStatus: "YES" | "NO";
            /**
             * @description Who may pull from the repository: `public`, everybody; `private`, the account.
             * @example private
             * @enum {string}
             */
            RepoType: "private" | "public";
            /**
             * @description Kind of the registry: `acr`, `harbor`, `quay` or `CI/CD`.
             * @example acr
             */
            RegistryType: string;
            /**
             * @description Whether there are alerts on the image, `YES` or `NO`.
             * @example YES
             * @enum {string}
             */
            AlarmStatus: "YES" | "NO";
            /**
             * @description Whether baseline risks were found in the image, `YES` or `NO`.
             * @example YES
             * @enum {string}
             */
            HcStatus: "YES" | "NO";
            /**
             * @description Whether the image is at risk, `YES` or `NO`.
             * @example YES
             * @enum {string}
             */
            RiskStatus: "YES" | "NO";
            /**
             * Format: int32
             * @description 1 if a container was made from the image, 0 if not.
             * @example 1
             * @enum {integer}
             */
            Deployed: 0 | 1;
            /**
             * @description ID of the registry instance.
             * @example cri-5qk9v2rdt0s0001
             */
            InstanceId: string;
            /**
             * @description Region of the registry instance.
             * @example cn-hangzhou
             */
            RegionId: string;
            /**
             * @description UUID of the image. Its form differs, so compare it as it is.
             * @example 12f80307-60aa-4efa-863a-56d72fb00001
             */
            Uuid: string;
            /**
             * @description Where the registry is reached: a JSON array as text.
             * @example []
             */
            Endpoints: string;
            /**
             * @description Image ID, 64 hexadecimal digits without `sha256:`.
             * @example c20987f18b130f9d144c9828df630417e2a9523148930dc3963e9d0dab300001
             */
            ImageId: string;
            /**
             * @description When the image was built, in milliseconds since 1970, as text.
             * @example 1600069948849
             */
            ImageCreate: string;
            /**
             * @description When the image was last changed, in milliseconds since 1970, as text.
             * @example 1600069948849
             */
            ImageUpdate: string;
            /**
             * @description Size of the image in bytes, as text.
             * @example 157408623
             */
            ImageSize: string;
            /**
             * Format: int64
             * @description When the last scan ended, in milliseconds since 1970. Absent if there was none.
             * @example 1721363159000
             */
            LastScanTime?: number;
            /**
             * @description ID of the repository.
             * @example crr-5qk9v2rdt0s0001
             */
            RepoId: string;
            /**
             * @description Name of the repository.
             * @example sas-script-test
             */
            RepoName: string;
            /**
             * @description Namespace of the repository; `N/A` if it has none.
             * @example libssh2
             */
            RepoNamespace: string;
            /**
             * @description Tag of the image.
             * @example mysql_5.7
             */
            Tag: string;
            /**
             * Format: int32
             * @description Vulnerabilities found in the image.
             * @example 0
             */
            VulCount: number;
            /**
             * Format: int32
             * @description Alerts on the image.
             * @example 0
             */
            AlarmCount: number;
            /**
             * Format: int32
             * @description Baseline risks found in the image.
             * @example 0
             */
            HcCount: number;
            /**
             * @description How far the last scan has come: `INIT`, `START` and `MESSAGE_SEND`, it waits; `START_RUN`, `DOWNLOAD`, `PRE_ANALYZER`,
             *     `PRE_ANALYZER_SUCCESS` and those for web shells, vulnerabilities, binaries and the rest, it is running; `SUCCESS`, it is
             *     done; `FAIL` and `TIMEOUT`, it failed. Absent if there was none.
             * @example SUCCESS
             * @enum {string}
             */
            ScaStatus?: "INIT" | "START" | "MESSAGE_SEND" | "START_RUN" | "DOWNLOAD" | "PRE_ANALYZER" | "PRE_ANALYZER_SUCCESS" | "WEB_SHELL_ANALYZER" | "CVE_ANALYZER" | "BIN_ANALYZER" | "OTHER_ANALYZER" | "SUCCESS" | "FAIL" | "TIMEOUT";
            /**
             * Format: int32
             * @description How far the last scan has come, in percent. Absent if there was none.
             * @example 100
             */
            ScaProgress?: number;
            /**
             * @description Why the last scan could not run: `TASK_NOT_EXISTS`, `TASK_NOT_SUPPORT_REGION` or `forbid_create_repeat_task`. Absent or empty if it could.
             * @example TASK_NOT_SUPPORT_REGION
             */
            ScaResult?: string;
            /**
             * @description Business to which the image belongs, such as `PAI`. Not in every answer.
             * @example PAI
             */
            SourceBizTag?: string;
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
    DescribeCloudCenterInstances: {
        parameters: {
            query?: {
                /**
                 * @description What to look for, a JSON array as text. Each entry has `name` and `value`, both case-sensitive. Among the names are
                 *     `instanceId`, `instanceName`, `uuidList`, `vpcInstanceId`, `regionId`, `internetIp`, `intranetIp`, `ipList`, `osType`,
                 *     `clientStatus`, `riskStatus`, `vulStatus`, `alarmStatus`, `hcStatus` and `importance`; the operation `DescribeCriteria`
                 *     lists them all.
                 */
                Criteria?: string;
                /** @description How the entries of `Criteria` are combined: `OR`, one of them must match; `AND`, all of them. */
                LogicalExp?: "OR" | "AND";
                /** @description Number of the page, counted from 1. */
                CurrentPage?: number;
                /** @description Assets in one page, at least 1. The vendor names no largest size. */
                PageSize?: number;
                /** @description Whether to read the pages by token. The answers then have no `PageInfo.TotalCount`. */
                UseNextToken?: boolean;
                /** @description Token of the page, the `PageInfo.NextToken` of the answer before it. None for the first page. Counts only with `UseNextToken`. */
                NextToken?: string;
                /** @description Kind of the assets: `ecs`, servers; `cloud_product`, products of the cloud; `eci`, elastic container instances; `rund` and `runc`, containers of these run times. */
                MachineTypes?: "ecs" | "cloud_product" | "eci" | "rund" | "runc";
                /**
                 * @description Whose assets, numbers separated by commas: 0, Alibaba Cloud; 1, outside it; 2, a data center; 3, 4, 5, 7, 14 and 16, other
                 *     clouds; 8, lightweight servers; 9, Serverless App Engine; 10, Platform for AI.
                 */
                Flags?: string;
                /** @description How important the assets are: 2, important; 1, normal; 0, for tests. */
                Importance?: 0 | 1 | 2;
                /** @description Language of the texts: `zh` or `en`. */
                Lang?: "zh" | "en";
                /** @description `true` keeps the Chinese name of the group of assets without a group in `GroupTrace`, `false` shows it as `default`. */
                NoGroupTrace?: boolean;
                /** @description Account whose assets are listed, a member of the resource directory of the caller's account. */
                ResourceDirectoryAccountId?: number;
                /**
                 * @deprecated
                 * @description Region of the assets. Use `regionId` in `Criteria`.
                 */
                RegionId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of assets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        RequestId: components["schemas"]["RequestId"];
                        /**
                         * @description Whether the call succeeded.
                         * @example true
                         */
                        Success?: boolean;
                        PageInfo: components["schemas"]["AssetPageInfo"];
                        /** @description The assets of this page. */
                        Instances: components["schemas"]["CloudCenterInstance"][];
                    };
                };
            };
            /** @description The request is wrong, badly signed or too frequent. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        /** @description Code of the error. */
                        Code: ("InvalidCurrentPage" | "InvalidImportance" | "InvalidLang" | "InvalidLogicalExp" | "InvalidMachineTypes" | "InvalidNoGroupTrace" | "InvalidPageSize" | "InvalidParam" | "InvalidResourceDirectoryAccountId" | "InvalidUseNextToken") | components["schemas"]["BadRequestCode"];
                    };
                };
            };
            /** @description The caller is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        /** @description Code of the error. */
                        Code: "NoPermission" | components["schemas"]["ForbiddenCode"];
                    };
                };
            };
            /** @description The key, the operation or the product does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: components["schemas"]["NotFoundCode"];
                    };
                };
            };
            /** @description The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        /** @description Code of the error. */
                        Code: "ServerError" | components["schemas"]["ServerFaultCode"];
                    };
                };
            };
            /** @description The service is unavailable for a moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: components["schemas"]["UnavailableCode"];
                    };
                };
            };
            /** @description The service did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: components["schemas"]["TimeoutCode"];
                    };
                };
            };
        };
    };
    DescribeImageInfoList: {
        parameters: {
            query: {
                /**
                 * @description UUIDs of servers, as `DescribeCloudCenterInstances` lists them, or of images, as `DescribeImageInstances` does,
                 *     separated by commas; spaces around them do not count. A server stands for the images of the containers on it.
                 */
                Uuids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The images. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        RequestId: components["schemas"]["RequestId"];
                        /** @description The images; an empty list if no UUID is known. */
                        ImageInfos: components["schemas"]["ImageInfo"][];
                    };
                };
            };
            /** @description The request is wrong, badly signed or too frequent. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        /** @description Code of the error. */
                        Code: "MissingUuids" | components["schemas"]["BadRequestCode"];
                    };
                };
            };
            /** @description The caller is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        /** @description Code of the error. */
                        Code: "NoPermission" | components["schemas"]["ForbiddenCode"];
                    };
                };
            };
            /** @description The key, the operation or the product does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: components["schemas"]["NotFoundCode"];
                    };
                };
            };
            /** @description The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        /** @description Code of the error. */
                        Code: "ServerError" | components["schemas"]["ServerFaultCode"];
                    };
                };
            };
            /** @description The service is unavailable for a moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: components["schemas"]["UnavailableCode"];
                    };
                };
            };
            /** @description The service did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: components["schemas"]["TimeoutCode"];
                    };
                };
            };
        };
    };
    DescribeImageInstances: {
        parameters: {
            query?: {
                /**
                 * @description What to look for, a JSON array as text. Each entry has `name`, `value` and, for several values of one name, `logicalExp`
                 *     (`OR` or `AND`). Names are case-sensitive: `instanceId`, `repoName`, `repoId`, `repoNamespace`, `regionId`, `vulStatus`,
                 *     `alarmStatus`, `hcStatus`, `riskStatus`, `registryType`, `imageId`, `tag` and `digest`.
                 */
                Criteria?: string;
                /** @description How the entries of `Criteria` are combined: `OR`, one of them must match; `AND`, all of them. */
                LogicalExp?: "OR" | "AND";
                /** @description Number of the page, counted from 1. */
                CurrentPage?: number;
                /** @description Images in one page, at least 1. The vendor names no largest size. */
                PageSize?: number;
                /** @description `true` for the images that were scanned, `false` for those that were not. Without it, both. */
                Scanned?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of images. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        RequestId: components["schemas"]["RequestId"];
                        PageInfo: components["schemas"]["PageInfo"];
                        /** @description The images of this page. */
                        ImageInstanceList: components["schemas"]["ImageInstance"][];
                    };
                };
            };
            /** @description The request is wrong, badly signed or too frequent. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        /** @description Code of the error. */
                        Code: ("InvalidCurrentPage" | "InvalidLogicalExp" | "InvalidPageSize" | "InvalidParam" | "InvalidScanned") | components["schemas"]["BadRequestCode"];
                    };
                };
            };
            /** @description The caller is not allowed to do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        /** @description Code of the error. */
                        Code: "NoPermission" | components["schemas"]["ForbiddenCode"];
                    };
                };
            };
            /** @description The key, the operation or the product does not exist. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: components["schemas"]["NotFoundCode"];
                    };
                };
            };
            /** @description The service failed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        /** @description Code of the error. */
                        Code: "ServerError" | components["schemas"]["ServerFaultCode"];
                    };
                };
            };
            /** @description The service is unavailable for a moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: components["schemas"]["UnavailableCode"];
                    };
                };
            };
            /** @description The service did not answer in time. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorFields"] & {
                        Code: components["schemas"]["TimeoutCode"];
                    };
                };
            };
        };
    };
}
