// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":["ConfigId"],"properties":{"ConfigId":{"type":"string","minLength":1},"TaskName":{"type":"string","enum":["IMAGE_SCAN","VIRUS_VUL_SCHEDULE_SCAN","EMG_VUL_SCHEDULE_SCAN"]},"TaskType":{"type":"string","enum":["IMAGE_SCAN","VIRUS_VUL_SCHEDULE_SCAN","EMG_VUL_SCHEDULE_SCAN"]},"Enable":{"type":"integer","enum":[0,1]},"FirstDateStr":{"type":"integer","minimum":0},"IntervalPeriod":{"type":"integer","minimum":1},"PeriodUnit":{"type":"string","enum":["day","hour"]},"TargetStartTime":{"type":"integer","minimum":0,"maximum":24},"TargetEndTime":{"type":"integer","minimum":0,"maximum":24},"Param":{"type":"string"}}};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ConfigId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ConfigId"}};
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
if(data.ConfigId !== undefined){
let data0 = data.ConfigId;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/ConfigId",schemaPath:"#/properties/ConfigId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/ConfigId",schemaPath:"#/properties/ConfigId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.TaskName !== undefined){
let data1 = data.TaskName;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/TaskName",schemaPath:"#/properties/TaskName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data1 === "IMAGE_SCAN") || (data1 === "VIRUS_VUL_SCHEDULE_SCAN")) || (data1 === "EMG_VUL_SCHEDULE_SCAN"))){
const err5 = {instancePath:instancePath+"/TaskName",schemaPath:"#/properties/TaskName/enum",keyword:"enum",params:{allowedValues: schema11.properties.TaskName.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.TaskType !== undefined){
let data2 = data.TaskType;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/TaskType",schemaPath:"#/properties/TaskType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data2 === "IMAGE_SCAN") || (data2 === "VIRUS_VUL_SCHEDULE_SCAN")) || (data2 === "EMG_VUL_SCHEDULE_SCAN"))){
const err7 = {instancePath:instancePath+"/TaskType",schemaPath:"#/properties/TaskType/enum",keyword:"enum",params:{allowedValues: schema11.properties.TaskType.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.Enable !== undefined){
let data3 = data.Enable;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err8 = {instancePath:instancePath+"/Enable",schemaPath:"#/properties/Enable/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data3 === 0) || (data3 === 1))){
const err9 = {instancePath:instancePath+"/Enable",schemaPath:"#/properties/Enable/enum",keyword:"enum",params:{allowedValues: schema11.properties.Enable.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.FirstDateStr !== undefined){
let data4 = data.FirstDateStr;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err10 = {instancePath:instancePath+"/FirstDateStr",schemaPath:"#/properties/FirstDateStr/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/FirstDateStr",schemaPath:"#/properties/FirstDateStr/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.IntervalPeriod !== undefined){
let data5 = data.IntervalPeriod;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err12 = {instancePath:instancePath+"/IntervalPeriod",schemaPath:"#/properties/IntervalPeriod/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 1 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/IntervalPeriod",schemaPath:"#/properties/IntervalPeriod/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.PeriodUnit !== undefined){
let data6 = data.PeriodUnit;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/PeriodUnit",schemaPath:"#/properties/PeriodUnit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data6 === "day") || (data6 === "hour"))){
const err15 = {instancePath:instancePath+"/PeriodUnit",schemaPath:"#/properties/PeriodUnit/enum",keyword:"enum",params:{allowedValues: schema11.properties.PeriodUnit.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.TargetStartTime !== undefined){
let data7 = data.TargetStartTime;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err16 = {instancePath:instancePath+"/TargetStartTime",schemaPath:"#/properties/TargetStartTime/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data7 == "number"){
if(data7 > 24 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/TargetStartTime",schemaPath:"#/properties/TargetStartTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 24}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/TargetStartTime",schemaPath:"#/properties/TargetStartTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.TargetEndTime !== undefined){
let data8 = data.TargetEndTime;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err19 = {instancePath:instancePath+"/TargetEndTime",schemaPath:"#/properties/TargetEndTime/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 > 24 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/TargetEndTime",schemaPath:"#/properties/TargetEndTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 24}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/TargetEndTime",schemaPath:"#/properties/TargetEndTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.Param !== undefined){
if(typeof data.Param !== "string"){
const err22 = {instancePath:instancePath+"/Param",schemaPath:"#/properties/Param/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

/** Checks and reference of ModifyCycleTask. */
export const action: LoadedAction = createAction({
  name: "ModifyCycleTask",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.sas,
  reference: {
  "summary": "Change a schedule of scans",
  "description": "Changes a schedule. What is left out stays as it is.",
  "tags": [
    "Schedules"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "ConfigId"
    ],
    "properties": {
      "ConfigId": {
        "type": "string",
        "minLength": 1,
        "description": "ID of the schedule, 32 hexadecimal digits.",
        "examples": [
          "00cfa8161da093089e6804ba6a33****",
          "00cfa8161da093089e6804ba6a33****"
        ]
      },
      "TaskName": {
        "type": "string",
        "enum": [
          "IMAGE_SCAN",
          "VIRUS_VUL_SCHEDULE_SCAN",
          "EMG_VUL_SCHEDULE_SCAN"
        ],
        "description": "Name of the scans: `IMAGE_SCAN`, of images; `VIRUS_VUL_SCHEDULE_SCAN`, for viruses; `EMG_VUL_SCHEDULE_SCAN`, for urgent vulnerabilities.",
        "examples": [
          "EMG_VUL_SCHEDULE_SCAN"
        ]
      },
      "TaskType": {
        "type": "string",
        "enum": [
          "IMAGE_SCAN",
          "VIRUS_VUL_SCHEDULE_SCAN",
          "EMG_VUL_SCHEDULE_SCAN"
        ],
        "description": "Kind of the scans: `IMAGE_SCAN`, of images; `VIRUS_VUL_SCHEDULE_SCAN`, for viruses; `EMG_VUL_SCHEDULE_SCAN`, for urgent vulnerabilities.",
        "examples": [
          "VIRUS_VUL_SCHEDULE_SCAN"
        ]
      },
      "Enable": {
        "type": "integer",
        "format": "int32",
        "enum": [
          0,
          1
        ],
        "description": "1 to switch the schedule on, 0 to switch it off.",
        "examples": [
          1,
          0
        ]
      },
      "FirstDateStr": {
        "type": "integer",
        "format": "int64",
        "minimum": 0,
        "description": "When the first scan is due, in milliseconds since 1970; a number despite its name.",
        "examples": [
          1664380800000
        ]
      },
      "IntervalPeriod": {
        "type": "integer",
        "format": "int32",
        "minimum": 1,
        "description": "Days or hours between two scans, by `PeriodUnit`.",
        "examples": [
          14
        ]
      },
      "PeriodUnit": {
        "type": "string",
        "enum": [
          "day",
          "hour"
        ],
        "description": "Unit of `IntervalPeriod`: `day` or `hour`.",
        "examples": [
          "day"
        ]
      },
      "TargetStartTime": {
        "type": "integer",
        "format": "int32",
        "minimum": 0,
        "maximum": 24,
        "description": "Hour of the day from which scans may run.",
        "examples": [
          0
        ]
      },
      "TargetEndTime": {
        "type": "integer",
        "format": "int32",
        "minimum": 0,
        "maximum": 24,
        "description": "Hour of the day until which scans may run.",
        "examples": [
          6
        ]
      },
      "Param": {
        "type": "string",
        "description": "Further settings, a JSON object as text.",
        "examples": [
          "{ \"targetInfo\": [ { \"type\": \"groupId\", \"name\": \"TI HOST\", \"target\": 10597*** }, { \"type\": \"groupId\", \"name\": \"expense HOST\", \"target\": 10597*** } ] }"
        ]
      }
    }
  },
  "examples": {
    "documented": {
      "summary": "The vendor's example",
      "value": {
        "ConfigId": "00cfa8161da093089e6804ba6a33****",
        "TaskName": "EMG_VUL_SCHEDULE_SCAN",
        "TaskType": "VIRUS_VUL_SCHEDULE_SCAN",
        "Enable": 1,
        "FirstDateStr": 1664380800000,
        "IntervalPeriod": 14,
        "PeriodUnit": "day",
        "TargetStartTime": 0,
        "TargetEndTime": 6,
        "Param": "{ \"targetInfo\": [ { \"type\": \"groupId\", \"name\": \"TI HOST\", \"target\": 10597*** }, { \"type\": \"groupId\", \"name\": \"expense HOST\", \"target\": 10597*** } ] }"
      }
    },
    "off": {
      "summary": "Switch a schedule off",
      "value": {
        "ConfigId": "00cfa8161da093089e6804ba6a33****",
        "Enable": 0
      }
    }
  },
  "conditions": [],
  "errors": {
    "InvalidEnable": {
      "status": 400,
      "meaning": "Enable is neither 0 nor 1.",
      "retry": "never"
    },
    "InvalidFirstDateStr": {
      "status": 400,
      "meaning": "FirstDateStr is not a time in milliseconds.",
      "retry": "never"
    },
    "InvalidIntervalPeriod": {
      "status": 400,
      "meaning": "IntervalPeriod is not a number of at least 1.",
      "retry": "never"
    },
    "InvalidParam": {
      "status": 400,
      "meaning": "A parameter is wrong, for example because Criteria is not JSON.",
      "retry": "never"
    },
    "InvalidPeriodUnit": {
      "status": 400,
      "meaning": "PeriodUnit is neither day nor hour.",
      "retry": "never"
    },
    "InvalidTargetEndTime": {
      "status": 400,
      "meaning": "TargetEndTime is not an hour of the day.",
      "retry": "never"
    },
    "InvalidTargetStartTime": {
      "status": 400,
      "meaning": "TargetStartTime is not an hour of the day.",
      "retry": "never"
    },
    "InvalidTaskName": {
      "status": 400,
      "meaning": "TaskName is not a documented kind of scan.",
      "retry": "never"
    },
    "InvalidTaskType": {
      "status": 400,
      "meaning": "TaskType is not a documented kind of scan.",
      "retry": "never"
    },
    "MissingConfigId": {
      "status": 400,
      "meaning": "The parameter ConfigId is missing or empty.",
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
    "action": "yundun-sas:ModifyCycleTask",
    "access": "update",
    "resources": [
      "acs:yundun-sas:{#regionId}:{#accountId}:cycletask/{#ConfigId}"
    ]
  },
  "source": {
    "document": "Security Center 2018-12-03, ModifyCycleTask (page updated 2026-06-16)",
    "url": "https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-modifycycletask",
    "read": "2026-11-27"
  }
},
});
