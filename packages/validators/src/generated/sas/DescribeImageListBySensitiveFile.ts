// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":[],"properties":{"SensitiveFileKey":{"type":"string"},"RiskLevel":{"type":"string"},"Status":{"type":"string","enum":["0","1","2"]},"RepoInstanceId":{"type":"string"},"RepoNamespace":{"type":"string"},"RepoName":{"type":"string"},"ImageDigest":{"type":"string"},"ScanRange":{"type":"string"},"Lang":{"type":"string","enum":["zh","en"]},"CurrentPage":{"type":"integer","minimum":1},"PageSize":{"type":"integer","minimum":1}}};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.SensitiveFileKey !== undefined){
if(typeof data.SensitiveFileKey !== "string"){
const err1 = {instancePath:instancePath+"/SensitiveFileKey",schemaPath:"#/properties/SensitiveFileKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.RiskLevel !== undefined){
if(typeof data.RiskLevel !== "string"){
const err2 = {instancePath:instancePath+"/RiskLevel",schemaPath:"#/properties/RiskLevel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Status !== undefined){
let data2 = data.Status;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data2 === "0") || (data2 === "1")) || (data2 === "2"))){
const err4 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/enum",keyword:"enum",params:{allowedValues: schema11.properties.Status.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.RepoInstanceId !== undefined){
if(typeof data.RepoInstanceId !== "string"){
const err5 = {instancePath:instancePath+"/RepoInstanceId",schemaPath:"#/properties/RepoInstanceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.RepoNamespace !== undefined){
if(typeof data.RepoNamespace !== "string"){
const err6 = {instancePath:instancePath+"/RepoNamespace",schemaPath:"#/properties/RepoNamespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.RepoName !== undefined){
if(typeof data.RepoName !== "string"){
const err7 = {instancePath:instancePath+"/RepoName",schemaPath:"#/properties/RepoName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ImageDigest !== undefined){
if(typeof data.ImageDigest !== "string"){
const err8 = {instancePath:instancePath+"/ImageDigest",schemaPath:"#/properties/ImageDigest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.ScanRange !== undefined){
if(typeof data.ScanRange !== "string"){
const err9 = {instancePath:instancePath+"/ScanRange",schemaPath:"#/properties/ScanRange/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.Lang !== undefined){
let data8 = data.Lang;
if(typeof data8 !== "string"){
const err10 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data8 === "zh") || (data8 === "en"))){
const err11 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/enum",keyword:"enum",params:{allowedValues: schema11.properties.Lang.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.CurrentPage !== undefined){
let data9 = data.CurrentPage;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err12 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 < 1 || isNaN(data9)){
const err13 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.PageSize !== undefined){
let data10 = data.PageSize;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
const err14 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data10 == "number"){
if(data10 < 1 || isNaN(data10)){
const err15 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

/** Checks and reference of DescribeImageListBySensitiveFile. */
export const action: LoadedAction = createAction({
  name: "DescribeImageListBySensitiveFile",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.sas,
  reference: {
  "summary": "List the images that have sensitive files",
  "description": "Returns one page of the images in which scans found sensitive files, or those of one kind. `PageInfo.TotalCount` counts the images that match. A page after the last is empty. `DescribeImageSensitiveFileByKey` has the files of an image.",
  "tags": [
    "Findings"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
      "SensitiveFileKey": {
        "type": "string",
        "description": "Kind of the files, such as `npm_token` or `ssh_private_key`.",
        "examples": [
          "sshpasswd"
        ],
        "x-known-values": [
          "npm_token",
          "ftp_cfg",
          "google_oauth_key",
          "planetscale_passwd",
          "github_ssh_key",
          "msbuild_publish_profile",
          "fastly_cdn_token",
          "ssh_private_key",
          "aws_cli",
          "cpanel_proftpd",
          "postgresql_passwd",
          "discord_client_cred",
          "rails_database",
          "aws_access_key",
          "esmtp_cfg",
          "docker_registry_cfg",
          "pem",
          "common_cred",
          "sftp_cfg",
          "grafana_token",
          "slack_token",
          "ec_private_key",
          "pypi_token",
          "finicity_token",
          "k8s_client_key",
          "git_cfg",
          "django_key",
          "jenkins_ssh",
          "openssh_private_key",
          "square_oauth",
          "typeform_token",
          "common_database_cfg",
          "wordpress_database_cfg",
          "googlecloud_api_key",
          "vscode_sftp",
          "apache_htpasswd",
          "planetscale_token",
          "contentful_preview_token",
          "php_database_cfg",
          "atom_remote_sync",
          "aws_session_token",
          "atom_sftp_cfg",
          "asana_client_private_key",
          "tencentcloud_ak",
          "rsa_private_key",
          "github_personal_token",
          "pgp",
          "stripe_skpk",
          "square_token",
          "rails_carrierwave",
          "dbeaver_database_cfg",
          "robomongo_cred",
          "github_oauth_token",
          "pulumi_token",
          "ventrilo_voip",
          "macos_keychain",
          "amazon_mws_token",
          "dynatrace_token",
          "java_keystore",
          "microsoft_sdf",
          "kubernetes_dashboard_cred",
          "atlassian_token",
          "rdp",
          "mailgun_key",
          "mailchimp_api_key",
          "netrc_cfg",
          "openvpn_cfg",
          "github_refresh_token",
          "salesforce",
          "sendinblue",
          "pkcs_private_key",
          "rubyonrails_passwd",
          "filezilla_ftp",
          "databricks_token",
          "gitLab_personal_token",
          "rails_master_key",
          "sqlite",
          "firefox_logins",
          "mailgun_private_token",
          "joomla_cfg",
          "hashicorp_terraform_token",
          "jetbrains_ides",
          "heroku_api_key",
          "messagebird_token",
          "github_app_token",
          "hashicorp_vault_token",
          "pgp_private_key",
          "sshpasswd",
          "huaweicloud_ak",
          "aws_s3cmd",
          "php_config",
          "common_private_key",
          "microsoft_mdf",
          "mediawiki_cfg",
          "jenkins_cred",
          "rubygems_cred",
          "clojars_token",
          "phoenix_web_passwd",
          "puttygen_private_key",
          "google_oauth_token",
          "rubyonrails_cfg",
          "lob_api_key",
          "pkcs_cred",
          "otr_private_key",
          "contentful_delivery_token",
          "digital_ocean_tugboat",
          "dsa_private_key",
          "rails_app_token",
          "git_cred",
          "newrelic_api_key",
          "github_hub",
          "rubygem"
        ]
      },
      "RiskLevel": {
        "type": "string",
        "x-known-values": [
          "high",
          "medium",
          "low"
        ],
        "description": "How bad the files are: `high`, `medium` or `low`, several separated by commas.",
        "examples": [
          "high"
        ]
      },
      "Status": {
        "type": "string",
        "enum": [
          "0",
          "1",
          "2"
        ],
        "description": "State: `0`, open; `1`, ignored; `2`, a false positive.",
        "examples": [
          "0"
        ]
      },
      "RepoInstanceId": {
        "type": "string",
        "description": "ID of the registry instance; that of Container Registry begins with `cri-`.",
        "examples": [
          "i-qewqrqcsadf****"
        ]
      },
      "RepoNamespace": {
        "type": "string",
        "description": "Namespace of the repository, or a part of it.",
        "examples": [
          "libssh2"
        ]
      },
      "RepoName": {
        "type": "string",
        "description": "Name of the repository, or a part of it.",
        "examples": [
          "harbor-image-v001"
        ]
      },
      "ImageDigest": {
        "type": "string",
        "description": "Digest of the image, or a part of it.",
        "examples": [
          "v005"
        ]
      },
      "ScanRange": {
        "type": "string",
        "description": "Where the files were found, a JSON array as text with `image`, `container` or both: `[\"image\"]`.",
        "examples": []
      },
      "Lang": {
        "type": "string",
        "enum": [
          "zh",
          "en"
        ],
        "default": "zh",
        "description": "Language of the texts: `zh` or `en`.",
        "examples": [
          "zh"
        ]
      },
      "CurrentPage": {
        "type": "integer",
        "format": "int32",
        "minimum": 1,
        "default": 1,
        "description": "Number of the page, counted from 1.",
        "examples": [
          1
        ]
      },
      "PageSize": {
        "type": "integer",
        "format": "int32",
        "minimum": 1,
        "default": 20,
        "description": "Images in one page, at least 1. The vendor names no largest size.",
        "examples": [
          20
        ]
      }
    }
  },
  "examples": {
    "documented": {
      "summary": "The vendor's example",
      "value": {
        "SensitiveFileKey": "sshpasswd",
        "RiskLevel": "high",
        "Status": "0",
        "RepoInstanceId": "i-qewqrqcsadf****",
        "RepoNamespace": "libssh2",
        "RepoName": "harbor-image-v001",
        "ImageDigest": "v005",
        "Lang": "zh",
        "CurrentPage": 1,
        "PageSize": 20
      }
    }
  },
  "conditions": [],
  "errors": {
    "InvalidCurrentPage": {
      "status": 400,
      "meaning": "CurrentPage is not a number of a page.",
      "retry": "never"
    },
    "InvalidLang": {
      "status": 400,
      "meaning": "Lang is neither zh nor en.",
      "retry": "never"
    },
    "InvalidPageSize": {
      "status": 400,
      "meaning": "PageSize is not a size of a page.",
      "retry": "never"
    },
    "InvalidStatus": {
      "status": 400,
      "meaning": "Status is not a documented state.",
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
  "permission": {
    "action": "yundun-sas:DescribeImageListBySensitiveFile"
  },
  "source": {
    "document": "Security Center 2018-12-03, DescribeImageListBySensitiveFile (page updated 2026-06-16)",
    "url": "https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeimagelistbysensitivefile",
    "read": "2026-11-27"
  }
},
});
