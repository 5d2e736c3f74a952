// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":["Type"],"properties":{"Type":{"type":"string","enum":["cve"]},"Uuids":{"type":"string"},"Digest":{"type":"string"},"Image":{"type":"string"},"RepoRegionId":{"type":"string"},"RepoInstanceId":{"type":"string"},"RepoId":{"type":"string"},"RepoNamespace":{"type":"string"},"RepoName":{"type":"string"},"Tag":{"type":"string"},"RegionId":{"type":"string"},"InstanceId":{"type":"string"},"Name":{"type":"string"},"AliasName":{"type":"string"},"Necessity":{"type":"string"},"StatusList":{"type":"string"},"Dealed":{"type":"string","enum":["y","n"]},"RuleTag":{"type":"string"},"ScanRange":{"type":"array","items":{"type":"string","enum":["image","container"]}},"ClusterId":{"type":"string"},"ClusterName":{"type":"string"},"Namespace":{"type":"string"},"Pod":{"type":"string"},"ContainerId":{"type":"string"},"Lang":{"type":"string","enum":["zh","en"]},"CurrentPage":{"type":"integer","minimum":1},"PageSize":{"type":"integer","minimum":1}}};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Type !== undefined){
let data0 = data.Type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data0 === "cve")){
const err3 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/enum",keyword:"enum",params:{allowedValues: schema11.properties.Type.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Uuids !== undefined){
if(typeof data.Uuids !== "string"){
const err4 = {instancePath:instancePath+"/Uuids",schemaPath:"#/properties/Uuids/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Digest !== undefined){
if(typeof data.Digest !== "string"){
const err5 = {instancePath:instancePath+"/Digest",schemaPath:"#/properties/Digest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.Image !== undefined){
if(typeof data.Image !== "string"){
const err6 = {instancePath:instancePath+"/Image",schemaPath:"#/properties/Image/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.RepoRegionId !== undefined){
if(typeof data.RepoRegionId !== "string"){
const err7 = {instancePath:instancePath+"/RepoRegionId",schemaPath:"#/properties/RepoRegionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.RepoInstanceId !== undefined){
if(typeof data.RepoInstanceId !== "string"){
const err8 = {instancePath:instancePath+"/RepoInstanceId",schemaPath:"#/properties/RepoInstanceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.RepoId !== undefined){
if(typeof data.RepoId !== "string"){
const err9 = {instancePath:instancePath+"/RepoId",schemaPath:"#/properties/RepoId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.RepoNamespace !== undefined){
if(typeof data.RepoNamespace !== "string"){
const err10 = {instancePath:instancePath+"/RepoNamespace",schemaPath:"#/properties/RepoNamespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.RepoName !== undefined){
if(typeof data.RepoName !== "string"){
const err11 = {instancePath:instancePath+"/RepoName",schemaPath:"#/properties/RepoName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.Tag !== undefined){
if(typeof data.Tag !== "string"){
const err12 = {instancePath:instancePath+"/Tag",schemaPath:"#/properties/Tag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.RegionId !== undefined){
if(typeof data.RegionId !== "string"){
const err13 = {instancePath:instancePath+"/RegionId",schemaPath:"#/properties/RegionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.InstanceId !== undefined){
if(typeof data.InstanceId !== "string"){
const err14 = {instancePath:instancePath+"/InstanceId",schemaPath:"#/properties/InstanceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err15 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.AliasName !== undefined){
if(typeof data.AliasName !== "string"){
const err16 = {instancePath:instancePath+"/AliasName",schemaPath:"#/properties/AliasName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.Necessity !== undefined){
if(typeof data.Necessity !== "string"){
const err17 = {instancePath:instancePath+"/Necessity",schemaPath:"#/properties/Necessity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.StatusList !== undefined){
if(typeof data.StatusList !== "string"){
const err18 = {instancePath:instancePath+"/StatusList",schemaPath:"#/properties/StatusList/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.Dealed !== undefined){
let data16 = data.Dealed;
if(typeof data16 !== "string"){
const err19 = {instancePath:instancePath+"/Dealed",schemaPath:"#/properties/Dealed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((data16 === "y") || (data16 === "n"))){
const err20 = {instancePath:instancePath+"/Dealed",schemaPath:"#/properties/Dealed/enum",keyword:"enum",params:{allowedValues: schema11.properties.Dealed.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.RuleTag !== undefined){
if(typeof data.RuleTag !== "string"){
const err21 = {instancePath:instancePath+"/RuleTag",schemaPath:"#/properties/RuleTag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.ScanRange !== undefined){
let data18 = data.ScanRange;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(typeof data19 !== "string"){
const err22 = {instancePath:instancePath+"/ScanRange/" + i0,schemaPath:"#/properties/ScanRange/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((data19 === "image") || (data19 === "container"))){
const err23 = {instancePath:instancePath+"/ScanRange/" + i0,schemaPath:"#/properties/ScanRange/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.ScanRange.items.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/ScanRange",schemaPath:"#/properties/ScanRange/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.ClusterId !== undefined){
if(typeof data.ClusterId !== "string"){
const err25 = {instancePath:instancePath+"/ClusterId",schemaPath:"#/properties/ClusterId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.ClusterName !== undefined){
if(typeof data.ClusterName !== "string"){
const err26 = {instancePath:instancePath+"/ClusterName",schemaPath:"#/properties/ClusterName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.Namespace !== undefined){
if(typeof data.Namespace !== "string"){
const err27 = {instancePath:instancePath+"/Namespace",schemaPath:"#/properties/Namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.Pod !== undefined){
if(typeof data.Pod !== "string"){
const err28 = {instancePath:instancePath+"/Pod",schemaPath:"#/properties/Pod/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.ContainerId !== undefined){
if(typeof data.ContainerId !== "string"){
const err29 = {instancePath:instancePath+"/ContainerId",schemaPath:"#/properties/ContainerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.Lang !== undefined){
let data25 = data.Lang;
if(typeof data25 !== "string"){
const err30 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!((data25 === "zh") || (data25 === "en"))){
const err31 = {instancePath:instancePath+"/Lang",schemaPath:"#/properties/Lang/enum",keyword:"enum",params:{allowedValues: schema11.properties.Lang.enum}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.CurrentPage !== undefined){
let data26 = data.CurrentPage;
if(!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))){
const err32 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data26 == "number"){
if(data26 < 1 || isNaN(data26)){
const err33 = {instancePath:instancePath+"/CurrentPage",schemaPath:"#/properties/CurrentPage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.PageSize !== undefined){
let data27 = data.PageSize;
if(!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))){
const err34 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data27 == "number"){
if(data27 < 1 || isNaN(data27)){
const err35 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

/** Checks and reference of DescribeImageVulList. */
export const action: LoadedAction = createAction({
  name: "DescribeImageVulList",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.sas,
  reference: {
  "summary": "List the vulnerabilities of the images",
  "description": "Returns one page of the vulnerabilities that scans found in the system software of images and containers: those of the whole account, or of the images that the parameters name. One row is one vulnerability of one image, with all its packages. `TotalCount` counts the rows that match. A page after the last is empty.\n\nThe rows have a priority but neither a severity nor a fixed version; `DescribeVulDetails` has severity and texts by `Name`.",
  "tags": [
    "Findings"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "Type"
    ],
    "properties": {
      "Type": {
        "type": "string",
        "enum": [
          "cve"
        ],
        "description": "Kind of the vulnerabilities. `cve`, those of system software, is the only value.",
        "examples": [
          "cve",
          "cve"
        ]
      },
      "Uuids": {
        "type": "string",
        "description": "UUIDs of images, as `DescribeImageInstances` lists them in `Uuid`, separated by commas.",
        "examples": [
          "0004a32a0305a7f6ab5ff9600d47****"
        ]
      },
      "Digest": {
        "type": "string",
        "description": "Digest of the image, hexadecimal digits without `sha256:`.",
        "examples": []
      },
      "Image": {
        "type": "string",
        "description": "Whole name of the image, as `host/namespace/repository:tag`.",
        "examples": []
      },
      "RepoRegionId": {
        "type": "string",
        "description": "Region of the repository, such as `cn-hangzhou`.",
        "examples": []
      },
      "RepoInstanceId": {
        "type": "string",
        "description": "ID of the registry instance; that of Container Registry begins with `cri-`.",
        "examples": []
      },
      "RepoId": {
        "type": "string",
        "description": "ID of the repository; that of Container Registry begins with `crr-`.",
        "examples": []
      },
      "RepoNamespace": {
        "type": "string",
        "description": "Namespace of the repository.",
        "examples": []
      },
      "RepoName": {
        "type": "string",
        "description": "Name of the repository.",
        "examples": []
      },
      "Tag": {
        "type": "string",
        "description": "Tag of the image.",
        "examples": []
      },
      "RegionId": {
        "type": "string",
        "description": "Region of the asset.",
        "examples": []
      },
      "InstanceId": {
        "type": "string",
        "description": "ID of the asset.",
        "examples": []
      },
      "Name": {
        "type": "string",
        "description": "Name of the vulnerability, such as `debian:10:CVE-2019-9893`.",
        "examples": []
      },
      "AliasName": {
        "type": "string",
        "description": "Title of the vulnerability.",
        "examples": []
      },
      "Necessity": {
        "type": "string",
        "x-known-values": [
          "asap",
          "later",
          "nntf"
        ],
        "description": "How soon to fix it: `asap`, at once; `later`, later; `nntf`, not for now.",
        "examples": [
          "asap"
        ]
      },
      "StatusList": {
        "type": "string",
        "x-known-values": [
          "1",
          "4",
          "7"
        ],
        "description": "State: `1`, not fixed; `4`, being fixed; `7`, fixed. Several are separated by commas.",
        "examples": [
          "1"
        ]
      },
      "Dealed": {
        "type": "string",
        "enum": [
          "y",
          "n"
        ],
        "description": "`y` for the vulnerabilities that were dealt with, `n` for the others. Without it, both.",
        "examples": [
          "n",
          "n"
        ]
      },
      "RuleTag": {
        "type": "string",
        "x-known-values": [
          "AI"
        ],
        "description": "`AI` for those in software for artificial intelligence.",
        "examples": []
      },
      "ScanRange": {
        "type": "array",
        "items": {
          "type": "string",
          "enum": [
            "image",
            "container"
          ]
        },
        "description": "Where the finding was made: in an `image` of a registry or in a `container`. On the wire the items are numbered from 1: `ScanRange.1`, `ScanRange.2`.",
        "examples": [
          [
            "image"
          ]
        ]
      },
      "ClusterId": {
        "type": "string",
        "description": "ID of the container cluster.",
        "examples": []
      },
      "ClusterName": {
        "type": "string",
        "description": "Name of the container cluster.",
        "examples": []
      },
      "Namespace": {
        "type": "string",
        "description": "Namespace in the container cluster.",
        "examples": []
      },
      "Pod": {
        "type": "string",
        "description": "Name of the pod.",
        "examples": []
      },
      "ContainerId": {
        "type": "string",
        "description": "ID of the container.",
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
        "default": 10,
        "description": "Vulnerabilities in one page, at least 1. The vendor names no largest size.",
        "examples": [
          10,
          100
        ]
      }
    }
  },
  "examples": {
    "documented": {
      "summary": "The vendor's example",
      "value": {
        "Type": "cve",
        "Uuids": "0004a32a0305a7f6ab5ff9600d47****",
        "Necessity": "asap",
        "StatusList": "1",
        "Dealed": "n",
        "Lang": "zh",
        "CurrentPage": 1,
        "PageSize": 10
      }
    },
    "of-images": {
      "summary": "The vulnerabilities of registry images that wait for a fix",
      "value": {
        "Type": "cve",
        "Dealed": "n",
        "ScanRange": [
          "image"
        ],
        "PageSize": 100
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
    "InvalidDealed": {
      "status": 400,
      "meaning": "Dealed is neither y nor n.",
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
    "InvalidScanRange": {
      "status": 400,
      "meaning": "ScanRange has an item that is neither image nor container.",
      "retry": "never"
    },
    "InvalidType": {
      "status": 400,
      "meaning": "Type is not a documented kind of vulnerability.",
      "retry": "never"
    },
    "MissingType": {
      "status": 400,
      "meaning": "The parameter Type is missing or empty.",
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
    "action": "yundun-sas:DescribeImageVulList",
    "access": "get",
    "resources": [
      "*"
    ]
  },
  "source": {
    "document": "Security Center 2018-12-03, DescribeImageVulList (page updated 2026-06-16)",
    "url": "https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeimagevullist",
    "read": "2026-11-27"
  }
},
});
