// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":["ScanPeriod","Enable","ScanTime"],"properties":{"ScanPeriod":{"type":"integer","minimum":1},"Enable":{"type":"boolean"},"ScanTime":{"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$"},"ScanType":{"type":"array","items":{"type":"string","enum":["CVE","VIRUS","RISK","cve","virus","risk"]}},"Images":{"type":"array","items":{"type":"object","required":["InstanceName","Namespace","ImageName","ImageTag","Force"],"additionalProperties":false,"properties":{"InstanceName":{"type":"string"},"Namespace":{"type":"string"},"ImageName":{"type":"string"},"ImageTag":{"type":"string"},"Force":{"type":"string"},"ImageDigest":{"type":"string"},"RegistryType":{"type":"string"},"ImageRepoAddress":{"type":"string"},"InstanceId":{"type":"string"}}}},"All":{"type":"boolean"},"Id":{"type":"array","items":{"type":"integer","minimum":0}},"Latest":{"type":"boolean"},"ContainerRunning":{"type":"boolean"},"ScanEndTime":{"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$"},"ScanScope":{"type":"integer","enum":[0,1,2]},"RegistryType":{"type":"array","items":{"type":"string"}},"Namespace":{"type":"array","items":{"type":"string"}},"ExcludeImageAssetIds":{"type":"array","items":{"type":"integer","minimum":0}}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$", "");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ScanPeriod === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ScanPeriod"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.Enable === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Enable"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ScanTime === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ScanTime"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ScanPeriod !== undefined){
let data0 = data.ScanPeriod;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err4 = {instancePath:instancePath+"/ScanPeriod",schemaPath:"#/properties/ScanPeriod/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/ScanPeriod",schemaPath:"#/properties/ScanPeriod/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.Enable !== undefined){
if(typeof data.Enable !== "boolean"){
const err6 = {instancePath:instancePath+"/Enable",schemaPath:"#/properties/Enable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.ScanTime !== undefined){
let data2 = data.ScanTime;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err7 = {instancePath:instancePath+"/ScanTime",schemaPath:"#/properties/ScanTime/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/ScanTime",schemaPath:"#/properties/ScanTime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.ScanType !== undefined){
let data3 = data.ScanType;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/ScanType/" + i0,schemaPath:"#/properties/ScanType/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((((data4 === "CVE") || (data4 === "VIRUS")) || (data4 === "RISK")) || (data4 === "cve")) || (data4 === "virus")) || (data4 === "risk"))){
const err10 = {instancePath:instancePath+"/ScanType/" + i0,schemaPath:"#/properties/ScanType/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.ScanType.items.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/ScanType",schemaPath:"#/properties/ScanType/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.Images !== undefined){
let data5 = data.Images;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.InstanceName === undefined){
const err12 = {instancePath:instancePath+"/Images/" + i1,schemaPath:"#/properties/Images/items/required",keyword:"required",params:{missingProperty: "InstanceName"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data6.Namespace === undefined){
const err13 = {instancePath:instancePath+"/Images/" + i1,schemaPath:"#/properties/Images/items/required",keyword:"required",params:{missingProperty: "Namespace"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6.ImageName === undefined){
const err14 = {instancePath:instancePath+"/Images/" + i1,schemaPath:"#/properties/Images/items/required",keyword:"required",params:{missingProperty: "ImageName"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.ImageTag === undefined){
const err15 = {instancePath:instancePath+"/Images/" + i1,schemaPath:"#/properties/Images/items/required",keyword:"required",params:{missingProperty: "ImageTag"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6.Force === undefined){
const err16 = {instancePath:instancePath+"/Images/" + i1,schemaPath:"#/properties/Images/items/required",keyword:"required",params:{missingProperty: "Force"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data6){
if(!(func2.call(schema11.properties.Images.items.properties, key1))){
const err17 = {instancePath:instancePath+"/Images/" + i1,schemaPath:"#/properties/Images/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.InstanceName !== undefined){
if(typeof data6.InstanceName !== "string"){
const err18 = {instancePath:instancePath+"/Images/" + i1+"/InstanceName",schemaPath:"#/properties/Images/items/properties/InstanceName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.Namespace !== undefined){
if(typeof data6.Namespace !== "string"){
const err19 = {instancePath:instancePath+"/Images/" + i1+"/Namespace",schemaPath:"#/properties/Images/items/properties/Namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.ImageName !== undefined){
if(typeof data6.ImageName !== "string"){
const err20 = {instancePath:instancePath+"/Images/" + i1+"/ImageName",schemaPath:"#/properties/Images/items/properties/ImageName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.ImageTag !== undefined){
if(typeof data6.ImageTag !== "string"){
const err21 = {instancePath:instancePath+"/Images/" + i1+"/ImageTag",schemaPath:"#/properties/Images/items/properties/ImageTag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.Force !== undefined){
if(typeof data6.Force !== "string"){
const err22 = {instancePath:instancePath+"/Images/" + i1+"/Force",schemaPath:"#/properties/Images/items/properties/Force/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.ImageDigest !== undefined){
if(typeof data6.ImageDigest !== "string"){
const err23 = {instancePath:instancePath+"/Images/" + i1+"/ImageDigest",schemaPath:"#/properties/Images/items/properties/ImageDigest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.RegistryType !== undefined){
if(typeof data6.RegistryType !== "string"){
const err24 = {instancePath:instancePath+"/Images/" + i1+"/RegistryType",schemaPath:"#/properties/Images/items/properties/RegistryType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.ImageRepoAddress !== undefined){
if(typeof data6.ImageRepoAddress !== "string"){
const err25 = {instancePath:instancePath+"/Images/" + i1+"/ImageRepoAddress",schemaPath:"#/properties/Images/items/properties/ImageRepoAddress/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.InstanceId !== undefined){
if(typeof data6.InstanceId !== "string"){
const err26 = {instancePath:instancePath+"/Images/" + i1+"/InstanceId",schemaPath:"#/properties/Images/items/properties/InstanceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/Images/" + i1,schemaPath:"#/properties/Images/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/Images",schemaPath:"#/properties/Images/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.All !== undefined){
if(typeof data.All !== "boolean"){
const err29 = {instancePath:instancePath+"/All",schemaPath:"#/properties/All/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.Id !== undefined){
let data17 = data.Id;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
const err30 = {instancePath:instancePath+"/Id/" + i2,schemaPath:"#/properties/Id/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data18 == "number"){
if(data18 < 0 || isNaN(data18)){
const err31 = {instancePath:instancePath+"/Id/" + i2,schemaPath:"#/properties/Id/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
else {
const err32 = {instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.Latest !== undefined){
if(typeof data.Latest !== "boolean"){
const err33 = {instancePath:instancePath+"/Latest",schemaPath:"#/properties/Latest/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.ContainerRunning !== undefined){
if(typeof data.ContainerRunning !== "boolean"){
const err34 = {instancePath:instancePath+"/ContainerRunning",schemaPath:"#/properties/ContainerRunning/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.ScanEndTime !== undefined){
let data21 = data.ScanEndTime;
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err35 = {instancePath:instancePath+"/ScanEndTime",schemaPath:"#/properties/ScanEndTime/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/ScanEndTime",schemaPath:"#/properties/ScanEndTime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.ScanScope !== undefined){
let data22 = data.ScanScope;
if(!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))){
const err37 = {instancePath:instancePath+"/ScanScope",schemaPath:"#/properties/ScanScope/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!(((data22 === 0) || (data22 === 1)) || (data22 === 2))){
const err38 = {instancePath:instancePath+"/ScanScope",schemaPath:"#/properties/ScanScope/enum",keyword:"enum",params:{allowedValues: schema11.properties.ScanScope.enum}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.RegistryType !== undefined){
let data23 = data.RegistryType;
if(Array.isArray(data23)){
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
if(typeof data23[i3] !== "string"){
const err39 = {instancePath:instancePath+"/RegistryType/" + i3,schemaPath:"#/properties/RegistryType/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/RegistryType",schemaPath:"#/properties/RegistryType/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.Namespace !== undefined){
let data25 = data.Namespace;
if(Array.isArray(data25)){
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
if(typeof data25[i4] !== "string"){
const err41 = {instancePath:instancePath+"/Namespace/" + i4,schemaPath:"#/properties/Namespace/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/Namespace",schemaPath:"#/properties/Namespace/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.ExcludeImageAssetIds !== undefined){
let data27 = data.ExcludeImageAssetIds;
if(Array.isArray(data27)){
const len5 = data27.length;
for(let i5=0; i5<len5; i5++){
let data28 = data27[i5];
if(!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))){
const err43 = {instancePath:instancePath+"/ExcludeImageAssetIds/" + i5,schemaPath:"#/properties/ExcludeImageAssetIds/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(typeof data28 == "number"){
if(data28 < 0 || isNaN(data28)){
const err44 = {instancePath:instancePath+"/ExcludeImageAssetIds/" + i5,schemaPath:"#/properties/ExcludeImageAssetIds/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
}
else {
const err45 = {instancePath:instancePath+"/ExcludeImageAssetIds",schemaPath:"#/properties/ExcludeImageAssetIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

/** Checks and reference of UpdateImageRegistryTimingScanTask. */
export const action: LoadedAction = createAction({
  name: "UpdateImageRegistryTimingScanTask",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.tcss,
  reference: {
  "summary": "Set the scheduled scan of registry images",
  "description": "Replaces the schedule by which registry images are scanned again. An account has one schedule, and it scans only images with a license.",
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
        "description": "Time of day at which a scan starts, `HH:MM` or `HH:MM:SS`. The vendor names no time zone.",
        "examples": [
          "04:00:00"
        ]
      },
      "ScanType": {
        "type": "array",
        "description": "What to look for. If absent or empty, everything.",
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
          "description": "`CVE` for vulnerabilities, `VIRUS` for malware, `RISK` for sensitive data, in upper or lower case."
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
        "description": "Images to scan, by name. Counts only if `ScanScope` is 1.",
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
              "description": "Namespace in the registry; some registries call it project.",
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
              "description": "Whether to scan again what has been scanned before: `true` or `false`, as text.",
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
        "description": "Whether to scan every licensed image. In the vendor's example but not in its table; `ScanScope` 0 says the same.",
        "examples": [
          true
        ]
      },
      "Id": {
        "type": "array",
        "description": "Images to scan, by the number of the registry image. Counts only if `ScanScope` is 1.",
        "items": {
          "type": "integer",
          "format": "int64",
          "minimum": 0
        },
        "examples": [
          [
            1
          ]
        ]
      },
      "Latest": {
        "type": "boolean",
        "description": "Whether to scan only the newest tag of each repository.",
        "examples": [
          true
        ]
      },
      "ContainerRunning": {
        "type": "boolean",
        "description": "Whether to scan only images from which a container is running.",
        "examples": [
          false
        ]
      },
      "ScanEndTime": {
        "type": "string",
        "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$",
        "description": "Time of day at which the time for scanning ends, `HH:MM` or `HH:MM:SS`.",
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
        "description": "Which images to scan: 0, all; 1, those in `Id` or `Images`; 2, those that the service recommends.",
        "examples": [
          0
        ]
      },
      "RegistryType": {
        "type": "array",
        "description": "Kinds of registry to scan, such as `tcr`, `ccr` and `harbor`. If absent, all. Counts only if `ScanScope` is 0 or 2.",
        "items": {
          "type": "string",
          "x-known-values": [
            "tcr",
            "ccr",
            "harbor"
          ]
        },
        "examples": [
          [
            "ccr"
          ]
        ]
      },
      "Namespace": {
        "type": "array",
        "description": "Namespaces to scan. If absent, all. Counts only if `ScanScope` is 0 or 2.",
        "items": {
          "type": "string"
        },
        "examples": [
          [
            "tke-images"
          ]
        ]
      },
      "ExcludeImageAssetIds": {
        "type": "array",
        "description": "Numbers of registry images to leave out. Counts only if `ScanScope` is 0 or 2. Only the site of mainland China documents it; the other may answer `UnknownParameter`.",
        "items": {
          "type": "integer",
          "format": "int64",
          "minimum": 0
        },
        "examples": [
          [
            121
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
    "documented-2026": {
      "summary": "The vendor's example as of August 2026",
      "value": {
        "Enable": true,
        "ScanPeriod": 1,
        "ScanTime": "18:10",
        "ScanEndTime": "20:00",
        "ScanScope": 2,
        "ContainerRunning": false,
        "Id": [],
        "Namespace": [
          "tke-images"
        ],
        "RegistryType": [
          "ccr"
        ],
        "Latest": true,
        "ScanType": [
          "CVE",
          "VIRUS",
          "RISK"
        ],
        "ExcludeImageAssetIds": []
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
      "meaning": "The resource does not exist.",
      "retry": "never"
    }
  },
  "permission": {
    "action": "tcss:UpdateImageRegistryTimingScanTask"
  },
  "source": {
    "document": "TCSS 2020-11-01, UpdateImageRegistryTimingScanTask (page updated 2024-12-06)",
    "url": "https://www.tencentcloud.com/document/product/1163/53091",
    "read": "2026-11-21"
  }
},
});
