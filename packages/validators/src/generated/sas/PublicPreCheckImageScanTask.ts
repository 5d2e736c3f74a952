// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":[],"properties":{"RegistryTypes":{"type":"string"},"RegionIds":{"type":"string"},"InstanceIds":{"type":"string"},"RepoIds":{"type":"string"},"RepoNamespaces":{"type":"string"},"RepoNames":{"type":"string"},"Tags":{"type":"string"},"Digests":{"type":"string"},"SourceIp":{"type":"string"}}};
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
if(data.RegistryTypes !== undefined){
if(typeof data.RegistryTypes !== "string"){
const err1 = {instancePath:instancePath+"/RegistryTypes",schemaPath:"#/properties/RegistryTypes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.RegionIds !== undefined){
if(typeof data.RegionIds !== "string"){
const err2 = {instancePath:instancePath+"/RegionIds",schemaPath:"#/properties/RegionIds/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.InstanceIds !== undefined){
if(typeof data.InstanceIds !== "string"){
const err3 = {instancePath:instancePath+"/InstanceIds",schemaPath:"#/properties/InstanceIds/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.RepoIds !== undefined){
if(typeof data.RepoIds !== "string"){
const err4 = {instancePath:instancePath+"/RepoIds",schemaPath:"#/properties/RepoIds/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.RepoNamespaces !== undefined){
if(typeof data.RepoNamespaces !== "string"){
const err5 = {instancePath:instancePath+"/RepoNamespaces",schemaPath:"#/properties/RepoNamespaces/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.RepoNames !== undefined){
if(typeof data.RepoNames !== "string"){
const err6 = {instancePath:instancePath+"/RepoNames",schemaPath:"#/properties/RepoNames/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.Tags !== undefined){
if(typeof data.Tags !== "string"){
const err7 = {instancePath:instancePath+"/Tags",schemaPath:"#/properties/Tags/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.Digests !== undefined){
if(typeof data.Digests !== "string"){
const err8 = {instancePath:instancePath+"/Digests",schemaPath:"#/properties/Digests/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.SourceIp !== undefined){
if(typeof data.SourceIp !== "string"){
const err9 = {instancePath:instancePath+"/SourceIp",schemaPath:"#/properties/SourceIp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

/** Checks and reference of PublicPreCheckImageScanTask. */
export const action: LoadedAction = createAction({
  name: "PublicPreCheckImageScanTask",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.sas,
  reference: {
  "summary": "Tell what a scan would cost",
  "description": "Counts the images that `PublicCreateImageScanTask` would scan with the same parameters, and the quota that it would use. An image uses one unit in a month, however often it is scanned. Nothing is scanned. Without parameters, all images count.",
  "tags": [
    "Scans"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "required": [],
    "properties": {
      "RegistryTypes": {
        "type": "string",
        "description": "Kinds of registries, separated by commas: `acr`, `harbor` or `quay`.",
        "examples": [
          "acr"
        ]
      },
      "RegionIds": {
        "type": "string",
        "description": "Regions of images, such as `cn-hangzhou`, separated by commas.",
        "examples": [
          "cn-hangzhou"
        ]
      },
      "InstanceIds": {
        "type": "string",
        "description": "IDs of registry instances, separated by commas.",
        "examples": [
          "i-uf6j8vq9l4r5ntht****"
        ]
      },
      "RepoIds": {
        "type": "string",
        "description": "IDs of repositories, separated by commas.",
        "examples": [
          "crr-vridcl4****"
        ]
      },
      "RepoNamespaces": {
        "type": "string",
        "description": "Namespaces of repositories, separated by commas.",
        "examples": [
          "hanghai-namespace"
        ]
      },
      "RepoNames": {
        "type": "string",
        "description": "Names of repositories, separated by commas.",
        "examples": [
          "centos"
        ]
      },
      "Tags": {
        "type": "string",
        "description": "Tags of images, separated by commas.",
        "examples": [
          "0.2"
        ]
      },
      "Digests": {
        "type": "string",
        "description": "Digests of images without `sha256:`, separated by commas.",
        "examples": [
          "6a5e103187b31a94592a47a5858617f7****"
        ]
      },
      "SourceIp": {
        "type": "string",
        "description": "IP address of the caller. It changes nothing.",
        "examples": [
          "192.168.XX.XX"
        ]
      }
    }
  },
  "examples": {
    "documented": {
      "summary": "The vendor's example",
      "value": {
        "RegistryTypes": "acr",
        "RegionIds": "cn-hangzhou",
        "InstanceIds": "i-uf6j8vq9l4r5ntht****",
        "RepoIds": "crr-vridcl4****",
        "RepoNamespaces": "hanghai-namespace",
        "RepoNames": "centos",
        "Tags": "0.2",
        "Digests": "6a5e103187b31a94592a47a5858617f7****",
        "SourceIp": "192.168.XX.XX"
      }
    }
  },
  "conditions": [],
  "errors": {
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
    "action": "yundun-sas:PublicPreCheckImageScanTask"
  },
  "source": {
    "document": "Security Center 2018-12-03, PublicPreCheckImageScanTask (page updated 2024-11-25)",
    "url": "https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-publicprecheckimagescantask",
    "read": "2026-11-27"
  }
},
});
