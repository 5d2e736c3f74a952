// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":[],"properties":{"ImageUuid":{"type":"string"},"Criteria":{"type":"string"},"CriteriaType":{"type":"string","enum":["SensitiveFileKey","SensitiveFileName"]},"SensitiveKeyList":{"type":"array","items":{"type":"string"}},"RiskLevel":{"type":"string"},"ScanRange":{"type":"string"},"Lang":{"type":"string","enum":["zh","en"]},"CurrentPage":{"type":"integer","minimum":1},"PageSize":{"type":"integer","minimum":1}}};
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
if(data.ImageUuid !== undefined){
if(typeof data.ImageUuid !== "string"){
const err1 = {instancePath:instancePath+"/ImageUuid",schemaPath:"#/properties/ImageUuid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Criteria !== undefined){
if(typeof data.Criteria !== "string"){
const err2 = {instancePath:instancePath+"/Criteria",schemaPath:"#/properties/Criteria/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.CriteriaType !== undefined){
let data2 = data.CriteriaType;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/CriteriaType",schemaPath:"#/properties/CriteriaType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data2 === "SensitiveFileKey") || (data2 === "SensitiveFileName"))){
const err4 = {instancePath:instancePath+"/CriteriaType",schemaPath:"#/properties/CriteriaType/enum",keyword:"enum",params:{allowedValues: schema11.properties.CriteriaType.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.SensitiveKeyList !== undefined){
let data3 = data.SensitiveKeyList;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err5 = {instancePath:instancePath+"/SensitiveKeyList/" + i0,schemaPath:"#/properties/SensitiveKeyList/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/SensitiveKeyList",schemaPath:"#/properties/SensitiveKeyList/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.RiskLevel !== undefined){
if(typeof data.RiskLevel !== "string"){
const err7 = {instancePath:instancePath+"/RiskLevel",schemaPath:"#/properties/RiskLevel/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ScanRange !== undefined){
if(typeof data.ScanRange !== "string"){
const err8 = {instancePath:instancePath+"/ScanRange",schemaPath:"#/properties/ScanRange/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.Lang !== undefined){
let data7 = data.Lang;
if(typeof data7 !== "string"){
const err9 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data7 === "zh") || (data7 === "en"))){
const err10 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/enum",keyword:"enum",params:{allowedValues: schema11.properties.Lang.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.CurrentPage !== undefined){
let data8 = data.CurrentPage;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err11 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 < 1 || isNaN(data8)){
const err12 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.PageSize !== undefined){
let data9 = data.PageSize;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err13 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 < 1 || isNaN(data9)){
const err14 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

/** Checks and reference of DescribeImageSensitiveFileList. */
export const action: LoadedAction = createAction({
  name: "DescribeImageSensitiveFileList",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.sas,
  reference: {
  "summary": "List the kinds of sensitive files",
  "description": "Returns one page of the kinds of sensitive files that scans found, in all images or in one, each with how often and in how many images. `PageInfo.TotalCount` counts the kinds that match. A page after the last is empty. `DescribeImageListBySensitiveFile` has the images of a kind.",
  "tags": [
    "Findings"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
      "ImageUuid": {
        "type": "string",
        "description": "UUID of the image, as `DescribeImageInstances` lists it in `Uuid`.",
        "examples": [
          "850613a48999900f48417c7e6e9d****"
        ]
      },
      "Criteria": {
        "type": "string",
        "description": "What to look for: a key or a name of a kind, as `CriteriaType` says.",
        "examples": [
          "Rails Master Key"
        ]
      },
      "CriteriaType": {
        "type": "string",
        "enum": [
          "SensitiveFileKey",
          "SensitiveFileName"
        ],
        "description": "What `Criteria` is: `SensitiveFileKey`, a key; `SensitiveFileName`, a name.",
        "examples": [
          "SensitiveFileName"
        ]
      },
      "SensitiveKeyList": {
        "type": "array",
        "items": {
          "type": "string",
          "description": "Kind of sensitive files, such as `npm_token` or `ssh_private_key`; new kinds are added from time to time.",
          "examples": [
            "google_oauth_key"
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
        "description": "Keys of kinds. On the wire they are numbered from 1: `SensitiveKeyList.1`.",
        "examples": []
      },
      "RiskLevel": {
        "type": "string",
        "x-known-values": [
          "high",
          "medium",
          "low"
        ],
        "description": "How bad the files are: `high`, `medium` or `low`.",
        "examples": [
          "low",
          "high"
        ]
      },
      "ScanRange": {
        "type": "string",
        "description": "Where the files were found, a JSON array as text with `image`, `container` or both: `[\"image\"]`.",
        "examples": [
          "[\"image\"]"
        ]
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
          "zh",
          "en"
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
        "description": "Kinds in one page, at least 1. The vendor names no largest size.",
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
        "ImageUuid": "850613a48999900f48417c7e6e9d****",
        "Criteria": "Rails Master Key",
        "CriteriaType": "SensitiveFileName",
        "RiskLevel": "low",
        "Lang": "zh",
        "CurrentPage": 1,
        "PageSize": 20
      }
    },
    "in-registries": {
      "summary": "The worst kinds in registry images",
      "value": {
        "RiskLevel": "high",
        "ScanRange": "[\"image\"]",
        "Lang": "en"
      }
    }
  },
  "conditions": [],
  "errors": {
    "InvalidCriteriaType": {
      "status": 400,
      "meaning": "CriteriaType is not a documented kind.",
      "retry": "never"
    },
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
    "action": "yundun-sas:DescribeImageSensitiveFileList"
  },
  "source": {
    "document": "Security Center 2018-12-03, DescribeImageSensitiveFileList (page updated 2026-06-29)",
    "url": "https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeimagesensitivefilelist",
    "read": "2026-11-27"
  }
},
});
