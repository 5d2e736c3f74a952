// Generated from specs/ by `pnpm generate`. Do not edit.

import type { OperationReference } from "../reference.js";

export const reference: Readonly<Record<"tcss" | "sas", Readonly<Record<string, OperationReference>>>> = {
  "tcss": {
    "DescribeAssetImageList": {
      "summary": "List the images found on hosts",
      "description": "Returns one page of the images that the agents found on the hosts of the account, with what the last scan found in them. `TotalCount` counts every image that passes the filters, not only the page.",
      "tags": [
        "Images"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "Limit": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 100,
            "default": 10,
            "description": "Images in one page, 1 to 100.",
            "examples": [
              100
            ]
          },
          "Offset": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "default": 0,
            "description": "Images to skip.",
            "examples": [
              0
            ]
          },
          "Filters": {
            "type": "array",
            "description": "Conditions that all must hold.",
            "items": {
              "type": "object",
              "description": "One condition on a list. Several conditions must all hold; of the values of one condition any may hold.",
              "required": [
                "Name",
                "Values"
              ],
              "additionalProperties": false,
              "properties": {
                "Name": {
                  "type": "string",
                  "minLength": 1,
                  "description": "What is compared. Each action lists the names it knows.",
                  "examples": [
                    "ImageName"
                  ]
                },
                "Values": {
                  "type": "array",
                  "description": "Values to compare with; one of them must match. The value `all` in any case switches the condition off.",
                  "items": {
                    "type": "string"
                  },
                  "examples": [
                    [
                      "nginx"
                    ]
                  ]
                },
                "ExactMatch": {
                  "type": "boolean",
                  "description": "`true` compares whole values, `false` looks for the value inside the text, ignoring case. Without it, names that take free text are searched and names that take listed values are compared. The vendor's text says the opposite of the parameter's name; the vendor's samples follow the name, and so does this description.",
                  "examples": [
                    false
                  ]
                }
              }
            },
            "x-filters": {
              "ImageName": {
                "meaning": "Name and tag of the image",
                "match": "text"
              },
              "ImageID": {
                "meaning": "ID of the image, `sha256:...`",
                "match": "value"
              },
              "ScanStatus": {
                "meaning": "Where the image is in its life",
                "match": "value",
                "values": [
                  "notScan",
                  "scanning",
                  "scanned",
                  "scanErr"
                ]
              },
              "SecurityRisk": {
                "meaning": "Kind of finding of which the image has at least one",
                "match": "value",
                "values": [
                  "VulCnt",
                  "VirusCnt",
                  "RiskCnt",
                  "IsTrustImage",
                  "CriticalLevelVul",
                  "HighLevelVul",
                  "MediumLevelVul",
                  "LowLevelVul"
                ]
              },
              "IsAuthorized": {
                "meaning": "Whether the image has a license, `0` or `1`",
                "match": "value",
                "values": [
                  "0",
                  "1"
                ]
              }
            },
            "examples": [
              [
                {
                  "Name": "ImageName",
                  "Values": [
                    "nginx"
                  ]
                }
              ]
            ]
          },
          "By": {
            "type": "string",
            "description": "Field to sort by: `HostCnt`, `ContainerCnt`, `CreateTime`, `ComponentCnt`, `SensitiveCount`. Without it the order is the service's own.",
            "examples": [
              "CreateTime"
            ]
          },
          "Order": {
            "type": "string",
            "enum": [
              "asc",
              "desc",
              "ASC",
              "DESC"
            ],
            "description": "Direction of the sort, ascending or descending.",
            "examples": [
              "desc"
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {}
        },
        "filtered": {
          "summary": "The first page of nginx images, newest first",
          "value": {
            "Limit": 100,
            "Offset": 0,
            "Filters": [
              {
                "Name": "ImageName",
                "Values": [
                  "nginx"
                ],
                "ExactMatch": false
              }
            ],
            "By": "CreateTime",
            "Order": "desc"
          }
        }
      },
      "conditions": [],
      "errors": {
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.ParsingError": {
          "meaning": "A parameter could not be parsed.",
          "retry": "never"
        },
        "InvalidParameter.RequestTimeout": {
          "meaning": "The query takes longer than the service waits and goes on in the background; send it again.",
          "retry": "reads"
        },
        "ResourceNotFound": {
          "meaning": "The resource does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "source": {
        "document": "TCSS 2020-11-01, DescribeAssetImageList",
        "url": "https://www.tencentcloud.com/document/product/1163/53169",
        "read": "2026-11-21"
      }
    },
    "DescribeImageAutoAuthorizedLogList": {
      "summary": "List what one licensing task did",
      "description": "Returns one page of the images that a licensing task tried to license, each with what came of it. A task is started by the automatic rule at an update of the inventory, or by hand with `ModifyImageAuthorized`.",
      "tags": [
        "Licenses"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "TaskId"
        ],
        "properties": {
          "TaskId": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "description": "ID of the licensing task.",
            "examples": [
              1
            ]
          },
          "Filters": {
            "type": "array",
            "description": "Conditions that all must hold.",
            "items": {
              "type": "object",
              "description": "One condition on a list. Several conditions must all hold; of the values of one condition any may hold.",
              "required": [
                "Name",
                "Values"
              ],
              "additionalProperties": false,
              "properties": {
                "Name": {
                  "type": "string",
                  "minLength": 1,
                  "description": "What is compared. Each action lists the names it knows.",
                  "examples": [
                    "ImageName"
                  ]
                },
                "Values": {
                  "type": "array",
                  "description": "Values to compare with; one of them must match. The value `all` in any case switches the condition off.",
                  "items": {
                    "type": "string"
                  },
                  "examples": [
                    [
                      "nginx"
                    ]
                  ]
                },
                "ExactMatch": {
                  "type": "boolean",
                  "description": "`true` compares whole values, `false` looks for the value inside the text, ignoring case. Without it, names that take free text are searched and names that take listed values are compared. The vendor's text says the opposite of the parameter's name; the vendor's samples follow the name, and so does this description.",
                  "examples": [
                    false
                  ]
                }
              }
            },
            "x-filters": {
              "Status": {
                "meaning": "What came of the attempt",
                "match": "value",
                "values": [
                  "SUCCESS",
                  "REACH_LIMIT",
                  "LICENSE_INSUFFICIENT"
                ]
              }
            },
            "examples": [
              [
                {
                  "Name": "Status",
                  "Values": [
                    "LICENSE_INSUFFICIENT"
                  ]
                }
              ]
            ]
          },
          "Limit": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "maximum": 100,
            "default": 10,
            "description": "Rows in one page, 1 to 100.",
            "examples": [
              10
            ]
          },
          "Offset": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "default": 0,
            "description": "Rows to skip.",
            "examples": [
              0
            ]
          },
          "By": {
            "type": "string",
            "enum": [
              "AuthorizedTime"
            ],
            "description": "Field to sort by.",
            "examples": [
              "AuthorizedTime"
            ]
          },
          "Order": {
            "type": "string",
            "enum": [
              "asc",
              "desc",
              "ASC",
              "DESC"
            ],
            "description": "Direction of the sort, ascending or descending.",
            "examples": [
              "desc"
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "TaskId": 1,
            "Limit": 10,
            "Offset": 0
          }
        },
        "failed-only": {
          "summary": "The images for which no license was left",
          "value": {
            "TaskId": 1,
            "Limit": 100,
            "Filters": [
              {
                "Name": "Status",
                "Values": [
                  "LICENSE_INSUFFICIENT"
                ],
                "ExactMatch": true
              }
            ],
            "By": "AuthorizedTime",
            "Order": "desc"
          }
        }
      },
      "conditions": [],
      "errors": {
        "AuthFailure": {
          "meaning": "The signature or the permission was refused.",
          "retry": "never"
        },
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "InternalError.MainDBFail": {
          "meaning": "The database of the service failed.",
          "retry": "reads"
        },
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.InvalidFormat": {
          "meaning": "The format of a parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.MissingParameter": {
          "meaning": "A parameter that these other parameters require is missing.",
          "retry": "never"
        },
        "InvalidParameter.ParsingError": {
          "meaning": "A parameter could not be parsed.",
          "retry": "never"
        },
        "ResourceNotFound": {
          "meaning": "There is no task with this ID.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "source": {
        "document": "TCSS 2020-11-01, DescribeImageAutoAuthorizedLogList (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53135",
        "read": "2026-11-21"
      }
    },
    "ModifyImageAuthorized": {
      "summary": "License images for scanning",
      "description": "Gives scan licenses to many images at once. For each of the two sides, host images and registry images, the images are chosen by the first of these that applies: all of them, the listed IDs, the filter without the excluded IDs. Of the images chosen, at most `Updated...Cnt` without a license get one; if there are more, the service leaves out the surplus at random.\n\nA license is bound to an image ID and is not given back. The answer does not say how many licenses were used: read the images or the log afterwards.",
      "tags": [
        "Licenses"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "AllLocalImages",
          "AllRegistryImages",
          "UpdatedLocalImageCnt",
          "UpdatedRegistryImageCnt",
          "ImageSourceType"
        ],
        "properties": {
          "AllLocalImages": {
            "type": "boolean",
            "description": "License every host image. Goes before `LocalImageIds` and needs `UpdatedLocalImageCnt` above 0.",
            "examples": [
              false
            ]
          },
          "AllRegistryImages": {
            "type": "boolean",
            "description": "License every registry image. Goes before `RegistryImageIds` and needs `UpdatedRegistryImageCnt` above 0.",
            "examples": [
              false
            ]
          },
          "UpdatedLocalImageCnt": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "description": "Host images to license at most. 0 leaves the host images alone. A number above that of the images chosen is no error.",
            "examples": [
              10
            ]
          },
          "UpdatedRegistryImageCnt": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "description": "Registry images to license at most. 0 leaves the registry images alone. A number above that of the images chosen is no error.",
            "examples": [
              0
            ]
          },
          "ImageSourceType": {
            "type": "string",
            "enum": [
              "ASSETIMAGE",
              "IMAGEALL"
            ],
            "description": "List that `LocalImageFilter` selects from: `ASSETIMAGE` the inventory of host images, `IMAGEALL` the synchronized host images. Required in every call, though it only matters with `LocalImageFilter`.",
            "examples": [
              "ASSETIMAGE"
            ]
          },
          "LocalImageFilter": {
            "type": "array",
            "description": "License the host images that pass these conditions. The names are those of `DescribeAssetImageList`.",
            "items": {
              "type": "object",
              "description": "One condition on a list. Several conditions must all hold; of the values of one condition any may hold.",
              "required": [
                "Name",
                "Values"
              ],
              "additionalProperties": false,
              "properties": {
                "Name": {
                  "type": "string",
                  "minLength": 1,
                  "description": "What is compared. Each action lists the names it knows.",
                  "examples": [
                    "ImageName"
                  ]
                },
                "Values": {
                  "type": "array",
                  "description": "Values to compare with; one of them must match. The value `all` in any case switches the condition off.",
                  "items": {
                    "type": "string"
                  },
                  "examples": [
                    [
                      "nginx"
                    ]
                  ]
                },
                "ExactMatch": {
                  "type": "boolean",
                  "description": "`true` compares whole values, `false` looks for the value inside the text, ignoring case. Without it, names that take free text are searched and names that take listed values are compared. The vendor's text says the opposite of the parameter's name; the vendor's samples follow the name, and so does this description.",
                  "examples": [
                    false
                  ]
                }
              }
            },
            "examples": [
              [
                {
                  "Name": "ImageName",
                  "Values": [
                    "nginx"
                  ]
                }
              ]
            ]
          },
          "RegistryImageFilter": {
            "type": "array",
            "description": "License the registry images that pass these conditions. Needs `OnlyShowLatest`.",
            "items": {
              "type": "object",
              "description": "One condition on a list. Several conditions must all hold; of the values of one condition any may hold.",
              "required": [
                "Name",
                "Values"
              ],
              "additionalProperties": false,
              "properties": {
                "Name": {
                  "type": "string",
                  "minLength": 1,
                  "description": "What is compared. Each action lists the names it knows.",
                  "examples": [
                    "ImageName"
                  ]
                },
                "Values": {
                  "type": "array",
                  "description": "Values to compare with; one of them must match. The value `all` in any case switches the condition off.",
                  "items": {
                    "type": "string"
                  },
                  "examples": [
                    [
                      "nginx"
                    ]
                  ]
                },
                "ExactMatch": {
                  "type": "boolean",
                  "description": "`true` compares whole values, `false` looks for the value inside the text, ignoring case. Without it, names that take free text are searched and names that take listed values are compared. The vendor's text says the opposite of the parameter's name; the vendor's samples follow the name, and so does this description.",
                  "examples": [
                    false
                  ]
                }
              }
            },
            "examples": [
              [
                {
                  "Name": "ImageName",
                  "Values": [
                    "nginx"
                  ]
                }
              ]
            ]
          },
          "ExcludeLocalImageIds": {
            "type": "array",
            "description": "IDs of host images to take out of what `LocalImageFilter` selects.",
            "items": {
              "type": "string"
            },
            "examples": [
              [
                "sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2"
              ]
            ]
          },
          "ExcludeRegistryImageIds": {
            "type": "array",
            "description": "IDs of registry images to take out of what `RegistryImageFilter` selects.",
            "items": {
              "type": "string"
            },
            "examples": [
              [
                "sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2"
              ]
            ]
          },
          "LocalImageIds": {
            "type": "array",
            "description": "License the host images with these IDs. Goes before `LocalImageFilter`.",
            "items": {
              "type": "string"
            },
            "examples": [
              [
                "sha256:aaad346fbeab5768b61c75f016128c9189b7d0135053d308ef02958a8c80e6cd"
              ]
            ]
          },
          "RegistryImageIds": {
            "type": "array",
            "description": "License the registry images with these IDs. Goes before `RegistryImageFilter`.",
            "items": {
              "type": "string"
            },
            "examples": [
              [
                "sha256:aaad346fbeab5768b61c75f016128c9189b7d0135053d308ef02958a8c80e6cd"
              ]
            ]
          },
          "OnlyShowLatest": {
            "type": "boolean",
            "description": "Whether `RegistryImageFilter` selects only the newest image of each repository.",
            "examples": [
              true
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "AllLocalImages": false,
            "UpdatedLocalImageCnt": 1,
            "LocalImageIds": [
              "xx"
            ],
            "AllRegistryImages": false,
            "UpdatedRegistryImageCnt": 1,
            "RegistryImageIds": [
              "xx"
            ],
            "ImageSourceType": "ASSETIMAGE"
          }
        },
        "documented-2026": {
          "summary": "The vendor's example as of August 2026",
          "value": {
            "AllLocalImages": false,
            "AllRegistryImages": false,
            "ImageSourceType": "ASSETIMAGE",
            "LocalImageIds": [
              "sha256:aaad346fbeab5768b61c75f016128c9189b7d0135053d308ef02958a8c80e6cd"
            ],
            "OnlyShowLatest": true,
            "UpdatedLocalImageCnt": 100,
            "UpdatedRegistryImageCnt": 0
          }
        },
        "by-filter": {
          "summary": "At most ten of the nginx images on hosts",
          "value": {
            "AllLocalImages": false,
            "AllRegistryImages": false,
            "ImageSourceType": "ASSETIMAGE",
            "LocalImageFilter": [
              {
                "Name": "ImageName",
                "Values": [
                  "nginx"
                ],
                "ExactMatch": false
              }
            ],
            "UpdatedLocalImageCnt": 10,
            "UpdatedRegistryImageCnt": 0
          }
        }
      },
      "conditions": [
        {
          "id": "all-local-images-needs-a-count",
          "meaning": "AllLocalImages needs UpdatedLocalImageCnt above 0",
          "code": "InvalidParameter"
        },
        {
          "id": "all-registry-images-needs-a-count",
          "meaning": "AllRegistryImages needs UpdatedRegistryImageCnt above 0",
          "code": "InvalidParameter"
        },
        {
          "id": "local-count-needs-a-selection",
          "meaning": "UpdatedLocalImageCnt above 0 needs AllLocalImages, LocalImageIds or LocalImageFilter",
          "code": "InvalidParameter.MissingParameter"
        },
        {
          "id": "registry-count-needs-a-selection",
          "meaning": "UpdatedRegistryImageCnt above 0 needs AllRegistryImages, RegistryImageIds or RegistryImageFilter",
          "code": "InvalidParameter.MissingParameter"
        },
        {
          "id": "registry-filter-needs-only-show-latest",
          "meaning": "RegistryImageFilter with UpdatedRegistryImageCnt above 0 needs OnlyShowLatest",
          "code": "InvalidParameter.MissingParameter"
        },
        {
          "id": "some-side-has-a-count",
          "meaning": "UpdatedLocalImageCnt or UpdatedRegistryImageCnt must be above 0",
          "code": "InvalidParameter"
        }
      ],
      "errors": {
        "AuthFailure": {
          "meaning": "The signature or the permission was refused.",
          "retry": "never"
        },
        "FailedOperation": {
          "meaning": "The operation failed.",
          "retry": "never"
        },
        "FailedOperation.AuthorizedNotEnough": {
          "meaning": "There are fewer licenses left than the request needs.",
          "retry": "never"
        },
        "InternalError": {
          "meaning": "An error inside the service.",
          "retry": "reads"
        },
        "InternalError.MainDBFail": {
          "meaning": "The database of the service failed.",
          "retry": "reads"
        },
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.InvalidFormat": {
          "meaning": "The format of a parameter is wrong.",
          "retry": "never"
        },
        "InvalidParameter.MissingParameter": {
          "meaning": "A parameter that these other parameters require is missing.",
          "retry": "never"
        },
        "InvalidParameter.ParsingError": {
          "meaning": "A parameter could not be parsed.",
          "retry": "never"
        },
        "InvalidParameterValue": {
          "meaning": "The value of a parameter is wrong.",
          "retry": "never"
        },
        "ResourceNotFound": {
          "meaning": "One of the images does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "source": {
        "document": "TCSS 2020-11-01, ModifyImageAuthorized (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53099",
        "read": "2026-11-21"
      }
    },
    "UpdateImageRegistryTimingScanTask": {
      "summary": "Set the scheduled scan of registry images",
      "description": "Replaces the one schedule of the account by which registry images are scanned again. Only images with a license are scanned.",
      "tags": [
        "Schedules"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "ScanPeriod",
          "Enable",
          "ScanTime"
        ],
        "properties": {
          "ScanPeriod": {
            "type": "integer",
            "format": "int64",
            "minimum": 1,
            "description": "Days from one scan to the next. The vendor's console offers 1, 7, 15 and 30.",
            "examples": [
              1
            ]
          },
          "Enable": {
            "type": "boolean",
            "description": "Whether the schedule runs.",
            "examples": [
              true
            ]
          },
          "ScanTime": {
            "type": "string",
            "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$",
            "description": "Time of day at which a scan starts, `HH:MM` or `HH:MM:SS`. The vendor does not say in which time zone.",
            "examples": [
              "04:00:00"
            ]
          },
          "ScanType": {
            "type": "array",
            "description": "What to look for. Everything, if absent or empty.",
            "items": {
              "type": "string",
              "enum": [
                "CVE",
                "VIRUS",
                "RISK",
                "cve",
                "virus",
                "risk"
              ],
              "description": "`CVE` vulnerabilities, `VIRUS` malware, `RISK` sensitive data. Upper and lower case are the same."
            },
            "examples": [
              [
                "CVE",
                "VIRUS",
                "RISK"
              ]
            ]
          },
          "Images": {
            "type": "array",
            "description": "Images to scan, by name. Used when `ScanScope` is 1.",
            "items": {
              "type": "object",
              "description": "Names one image in a registry.",
              "required": [
                "InstanceName",
                "Namespace",
                "ImageName",
                "ImageTag",
                "Force"
              ],
              "additionalProperties": false,
              "properties": {
                "InstanceName": {
                  "type": "string",
                  "description": "Name of the registry instance.",
                  "examples": [
                    "ccr-default"
                  ]
                },
                "Namespace": {
                  "type": "string",
                  "description": "Namespace (project) in the registry.",
                  "examples": [
                    "tke-images"
                  ]
                },
                "ImageName": {
                  "type": "string",
                  "description": "Name of the image without namespace and tag.",
                  "examples": [
                    "nginx"
                  ]
                },
                "ImageTag": {
                  "type": "string",
                  "description": "Tag of the image.",
                  "examples": [
                    "1.27"
                  ]
                },
                "Force": {
                  "type": "string",
                  "description": "Whether to scan again what was scanned before. A string, `true` or `false`, not a Boolean.",
                  "examples": [
                    "true"
                  ]
                },
                "ImageDigest": {
                  "type": "string",
                  "description": "Digest of the image.",
                  "examples": [
                    "sha256:2061084bfcc0d9ff44f479efc582e3ac9feaf96b556f6901bb39dbddfb9676b2"
                  ]
                },
                "RegistryType": {
                  "type": "string",
                  "description": "Kind of the registry: `tcr`, `ccr`, `harbor` and others.",
                  "examples": [
                    "ccr"
                  ]
                },
                "ImageRepoAddress": {
                  "type": "string",
                  "description": "Address of the repository without the tag.",
                  "examples": [
                    "ccr.ccs.tencentyun.com/tke-images/nginx"
                  ]
                },
                "InstanceId": {
                  "type": "string",
                  "description": "ID of the registry instance.",
                  "examples": [
                    "tcr-1a2b3c4d"
                  ]
                }
              }
            }
          },
          "All": {
            "type": "boolean",
            "deprecated": true,
            "description": "Scan every licensed image. In the vendor's example but not in its table; `ScanScope` 0 says the same.",
            "examples": [
              true
            ]
          },
          "Id": {
            "type": "array",
            "description": "Images to scan, by the number of the registry image. Used when `ScanScope` is 1.",
            "items": {
              "type": "integer",
              "format": "int64"
            },
            "examples": [
              [
                1
              ]
            ]
          },
          "Latest": {
            "type": "boolean",
            "description": "Scan only the newest tag of each repository.",
            "examples": [
              true
            ]
          },
          "ContainerRunning": {
            "type": "boolean",
            "description": "Scan only images from which a container runs.",
            "examples": [
              false
            ]
          },
          "ScanEndTime": {
            "type": "string",
            "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$",
            "description": "Time of day after which no scan is started, `HH:MM` or `HH:MM:SS`.",
            "examples": [
              "20:00"
            ]
          },
          "ScanScope": {
            "type": "integer",
            "format": "int64",
            "enum": [
              0,
              1,
              2
            ],
            "description": "Which images: 0 all, 1 those in `Id` or `Images`, 2 those that the vendor recommends.",
            "examples": [
              0
            ]
          },
          "RegistryType": {
            "type": "array",
            "description": "Kinds of registry to which `ScanScope` 0 and 2 are narrowed: `tcr`, `ccr`, `harbor` and others.",
            "items": {
              "type": "string"
            },
            "examples": [
              [
                "ccr"
              ]
            ]
          },
          "Namespace": {
            "type": "array",
            "description": "Namespaces to which `ScanScope` 0 and 2 are narrowed.",
            "items": {
              "type": "string"
            },
            "examples": [
              [
                "tke-images"
              ]
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "ScanPeriod": 1,
            "ScanType": [
              "CVE"
            ],
            "Images": [
              {
                "ImageDigest": "abc",
                "RegistryType": "abc",
                "ImageRepoAddress": "abc",
                "InstanceId": "abc",
                "InstanceName": "abc",
                "Namespace": "abc",
                "ImageName": "abc",
                "ImageTag": "abc",
                "Force": "abc"
              }
            ],
            "All": true,
            "Latest": true,
            "Enable": true,
            "ScanTime": "04:00:00",
            "Id": [
              1
            ]
          }
        },
        "nightly": {
          "summary": "Every night from two to six, the newest tags of one namespace",
          "value": {
            "ScanPeriod": 1,
            "Enable": true,
            "ScanTime": "02:00",
            "ScanEndTime": "06:00",
            "ScanScope": 0,
            "ScanType": [
              "CVE",
              "VIRUS",
              "RISK"
            ],
            "Latest": true,
            "RegistryType": [
              "ccr"
            ],
            "Namespace": [
              "tke-images"
            ]
          }
        }
      },
      "conditions": [],
      "errors": {
        "InvalidParameter": {
          "meaning": "A parameter is wrong.",
          "retry": "never"
        },
        "ResourceNotFound": {
          "meaning": "One of the listed images does not exist.",
          "retry": "never"
        }
      },
      "commonErrors": [
        "ActionOffline",
        "AuthFailure.InvalidAuthorization",
        "AuthFailure.InvalidSecretId",
        "AuthFailure.MFAFailure",
        "AuthFailure.SecretIdNotFound",
        "AuthFailure.SignatureExpire",
        "AuthFailure.SignatureFailure",
        "AuthFailure.TokenFailure",
        "AuthFailure.UnauthorizedOperation",
        "DryRunOperation",
        "FailedOperation",
        "InternalError",
        "InvalidAction",
        "InvalidParameter",
        "InvalidParameterValue",
        "InvalidRequest",
        "IpInBlacklist",
        "IpNotInWhitelist",
        "LimitExceeded",
        "MissingParameter",
        "NoSuchProduct",
        "NoSuchVersion",
        "RequestLimitExceeded",
        "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
        "RequestLimitExceeded.IPLimitExceeded",
        "RequestLimitExceeded.UinLimitExceeded",
        "RequestSizeLimitExceeded",
        "ResourceInUse",
        "ResourceInsufficient",
        "ResourceNotFound",
        "ResourceUnavailable",
        "ResponseSizeLimitExceeded",
        "ServiceUnavailable",
        "UnauthorizedOperation",
        "UnknownParameter",
        "UnsupportedOperation",
        "UnsupportedProtocol",
        "UnsupportedRegion"
      ],
      "source": {
        "document": "TCSS 2020-11-01, UpdateImageRegistryTimingScanTask (page updated 2024-12-06)",
        "url": "https://www.tencentcloud.com/document/product/1163/53091",
        "read": "2026-11-21"
      }
    }
  },
  "sas": {
    "DescribeImageInfoList": {
      "summary": "Look up images by UUID",
      "description": "Returns every image that belongs to the given UUIDs, in one answer without pages. A UUID that the service does not know is left out, without an error.",
      "tags": [
        "Images"
      ],
      "request": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "Uuids"
        ],
        "properties": {
          "Uuids": {
            "type": "string",
            "minLength": 1,
            "description": "UUIDs of servers or images, separated by commas; spaces around them do not count. A server stands for the images of the containers on it.",
            "examples": [
              "391abd09184cbd3743d7f5ec125d****, e6aeb2a5b6004479398b0bcd1160****"
            ]
          }
        }
      },
      "examples": {
        "documented": {
          "summary": "The vendor's example",
          "value": {
            "Uuids": "391abd09184cbd3743d7f5ec125d****, e6aeb2a5b6004479398b0bcd1160****"
          }
        }
      },
      "conditions": [],
      "errors": {
        "MissingUuids": {
          "status": 400,
          "meaning": "The parameter Uuids is missing or empty.",
          "retry": "never"
        },
        "NoPermission": {
          "status": 403,
          "meaning": "The caller is not authorized for this operation.",
          "retry": "never"
        },
        "ServerError": {
          "status": 500,
          "meaning": "An error inside the service.",
          "retry": "reads"
        }
      },
      "commonErrors": [
        "IncompleteSignature",
        "InvalidAccessKeyId.Inactive",
        "InvalidParameter.Format",
        "InvalidProtocol.NeedSsl",
        "InvalidSecurityToken.Expired",
        "InvalidSecurityToken.Malformed",
        "InvalidSecurityToken.MismatchWithAccessKey",
        "InvalidSignatureMethod",
        "InvalidTimeStamp.Expired",
        "InvalidTimeStamp.Format",
        "InvalidVersion",
        "MissingAccessKeyId",
        "MissingAction",
        "MissingSecurityToken",
        "MissingSignature",
        "MissingSignatureNonce",
        "MissingTimestamp",
        "MissingVersion",
        "NoPermission",
        "SignatureDoesNotMatch",
        "SignatureNonceUsed",
        "Throttling",
        "Throttling.Api",
        "Throttling.User",
        "UnsupportedHTTPMethod",
        "Forbidden.RAM",
        "InvalidAccessKeyId.NotFound",
        "InvalidAction.NotFound",
        "InvalidProduct.NotFound",
        "InternalError",
        "ServiceUnavailable",
        "ServiceTimeout"
      ],
      "source": {
        "document": "Security Center 2018-12-03, DescribeImageInfoList (page updated 2024-02-20)",
        "url": "https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeimageinfolist",
        "read": "2026-11-21"
      }
    }
  }
};
