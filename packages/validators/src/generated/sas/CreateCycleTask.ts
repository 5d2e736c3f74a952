// Generated from specs/ by `pnpm generate`. Do not edit.

// @ts-nocheck written by Ajv
import { createAction } from "../../create-action.js";
import type { LoadedAction } from "../../create-action.js";
import { commonErrors } from "../common-errors.js";

const checkRequest = validate10;
const schema11 = {"type":"object","additionalProperties":false,"required":["TaskName","TaskType","Enable","FirstDateStr","IntervalPeriod","PeriodUnit","TargetStartTime","TargetEndTime"],"properties":{"TaskName":{"type":"string","enum":["IMAGE_SCAN","VIRUS_VUL_SCHEDULE_SCAN","EMG_VUL_SCHEDULE_SCAN"]},"TaskType":{"type":"string","enum":["IMAGE_SCAN","VIRUS_VUL_SCHEDULE_SCAN","EMG_VUL_SCHEDULE_SCAN"]},"Enable":{"type":"integer","enum":[0,1]},"FirstDateStr":{"type":"integer","minimum":0},"IntervalPeriod":{"type":"integer","minimum":1},"PeriodUnit":{"type":"string","enum":["day","hour"]},"TargetStartTime":{"type":"integer","minimum":0,"maximum":24},"TargetEndTime":{"type":"integer","minimum":0,"maximum":24},"Param":{"type":"string"},"Source":{"type":"string"}}};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.TaskName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "TaskName"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.TaskType === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "TaskType"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.Enable === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Enable"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.FirstDateStr === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "FirstDateStr"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.IntervalPeriod === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "IntervalPeriod"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.PeriodUnit === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "PeriodUnit"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.TargetStartTime === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "TargetStartTime"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.TargetEndTime === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "TargetEndTime"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.TaskName !== undefined){
let data0 = data.TaskName;
if(typeof data0 !== "string"){
const err9 = {instancePath:instancePath+"/TaskName",schemaPath:"#/properties/TaskName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data0 === "IMAGE_SCAN") || (data0 === "VIRUS_VUL_SCHEDULE_SCAN")) || (data0 === "EMG_VUL_SCHEDULE_SCAN"))){
const err10 = {instancePath:instancePath+"/TaskName",schemaPath:"#/properties/TaskName/enum",keyword:"enum",params:{allowedValues: schema11.properties.TaskName.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.TaskType !== undefined){
let data1 = data.TaskType;
if(typeof data1 !== "string"){
const err11 = {instancePath:instancePath+"/TaskType",schemaPath:"#/properties/TaskType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data1 === "IMAGE_SCAN") || (data1 === "VIRUS_VUL_SCHEDULE_SCAN")) || (data1 === "EMG_VUL_SCHEDULE_SCAN"))){
const err12 = {instancePath:instancePath+"/TaskType",schemaPath:"#/properties/TaskType/enum",keyword:"enum",params:{allowedValues: schema11.properties.TaskType.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.Enable !== undefined){
let data2 = data.Enable;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err13 = {instancePath:instancePath+"/Enable",schemaPath:"#/properties/Enable/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data2 === 0) || (data2 === 1))){
const err14 = {instancePath:instancePath+"/Enable",schemaPath:"#/properties/Enable/enum",keyword:"enum",params:{allowedValues: schema11.properties.Enable.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.FirstDateStr !== undefined){
let data3 = data.FirstDateStr;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err15 = {instancePath:instancePath+"/FirstDateStr",schemaPath:"#/properties/FirstDateStr/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err16 = {instancePath:instancePath+"/FirstDateStr",schemaPath:"#/properties/FirstDateStr/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.IntervalPeriod !== undefined){
let data4 = data.IntervalPeriod;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err17 = {instancePath:instancePath+"/IntervalPeriod",schemaPath:"#/properties/IntervalPeriod/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 1 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/IntervalPeriod",schemaPath:"#/properties/IntervalPeriod/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.PeriodUnit !== undefined){
let data5 = data.PeriodUnit;
if(typeof data5 !== "string"){
const err19 = {instancePath:instancePath+"/PeriodUnit",schemaPath:"#/properties/PeriodUnit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((data5 === "day") || (data5 === "hour"))){
const err20 = {instancePath:instancePath+"/PeriodUnit",schemaPath:"#/properties/PeriodUnit/enum",keyword:"enum",params:{allowedValues: schema11.properties.PeriodUnit.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.TargetStartTime !== undefined){
let data6 = data.TargetStartTime;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err21 = {instancePath:instancePath+"/TargetStartTime",schemaPath:"#/properties/TargetStartTime/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 > 24 || isNaN(data6)){
const err22 = {instancePath:instancePath+"/TargetStartTime",schemaPath:"#/properties/TargetStartTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 24}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err23 = {instancePath:instancePath+"/TargetStartTime",schemaPath:"#/properties/TargetStartTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.TargetEndTime !== undefined){
let data7 = data.TargetEndTime;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err24 = {instancePath:instancePath+"/TargetEndTime",schemaPath:"#/properties/TargetEndTime/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data7 == "number"){
if(data7 > 24 || isNaN(data7)){
const err25 = {instancePath:instancePath+"/TargetEndTime",schemaPath:"#/properties/TargetEndTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 24}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err26 = {instancePath:instancePath+"/TargetEndTime",schemaPath:"#/properties/TargetEndTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.Param !== undefined){
if(typeof data.Param !== "string"){
const err27 = {instancePath:instancePath+"/Param",schemaPath:"#/properties/Param/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.Source !== undefined){
if(typeof data.Source !== "string"){
const err28 = {instancePath:instancePath+"/Source",schemaPath:"#/properties/Source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

/** Checks and reference of CreateCycleTask. */
export const action: LoadedAction = createAction({
  name: "CreateCycleTask",
  request: checkRequest,
  conditions: [],
  commonErrors: commonErrors.sas,
  reference: {
  "summary": "Schedule scans",
  "description": "Schedules scans that are repeated every so many days or hours, within a window of hours of the day: of images, for viruses or for urgent vulnerabilities. A scan of images has `IMAGE_SCAN` as `TaskName` and as `TaskType`, and is of all images.",
  "tags": [
    "Schedules"
  ],
  "request": {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "TaskName",
      "TaskType",
      "Enable",
      "FirstDateStr",
      "IntervalPeriod",
      "PeriodUnit",
      "TargetStartTime",
      "TargetEndTime"
    ],
    "properties": {
      "TaskName": {
        "type": "string",
        "enum": [
          "IMAGE_SCAN",
          "VIRUS_VUL_SCHEDULE_SCAN",
          "EMG_VUL_SCHEDULE_SCAN"
        ],
        "description": "Name of the scans: `IMAGE_SCAN`, of images; `VIRUS_VUL_SCHEDULE_SCAN`, for viruses; `EMG_VUL_SCHEDULE_SCAN`, for urgent vulnerabilities.",
        "examples": [
          "EMG_VUL_SCHEDULE_SCAN",
          "IMAGE_SCAN"
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
          "VIRUS_VUL_SCHEDULE_SCAN",
          "IMAGE_SCAN"
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
          1
        ]
      },
      "FirstDateStr": {
        "type": "integer",
        "format": "int64",
        "minimum": 0,
        "description": "When the first scan is due, in milliseconds since 1970; a number despite its name.",
        "examples": [
          1650556800000,
          1650556800000
        ]
      },
      "IntervalPeriod": {
        "type": "integer",
        "format": "int32",
        "minimum": 1,
        "description": "Days or hours between two scans, by `PeriodUnit`.",
        "examples": [
          7,
          7
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
          "day",
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
          0,
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
          6,
          6
        ]
      },
      "Param": {
        "type": "string",
        "description": "Further settings, a JSON object as text.",
        "examples": [
          "{ \"targetInfo\": [ { \"type\": \"groupId\", \"name\": \"TI HOST\", \"target\": 10597*** }, { \"type\": \"groupId\", \"name\": \"expense HOST\", \"target\": 10597*** } ] }"
        ]
      },
      "Source": {
        "type": "string",
        "description": "Where the schedule was made, such as `console_batch`.",
        "examples": [
          "console_batch"
        ]
      }
    }
  },
  "examples": {
    "documented": {
      "summary": "The vendor's example",
      "value": {
        "TaskName": "EMG_VUL_SCHEDULE_SCAN",
        "TaskType": "VIRUS_VUL_SCHEDULE_SCAN",
        "Enable": 1,
        "FirstDateStr": 1650556800000,
        "IntervalPeriod": 7,
        "PeriodUnit": "day",
        "TargetStartTime": 0,
        "TargetEndTime": 6,
        "Param": "{ \"targetInfo\": [ { \"type\": \"groupId\", \"name\": \"TI HOST\", \"target\": 10597*** }, { \"type\": \"groupId\", \"name\": \"expense HOST\", \"target\": 10597*** } ] }",
        "Source": "console_batch"
      }
    },
    "images": {
      "summary": "Scan the images every week at night",
      "value": {
        "TaskName": "IMAGE_SCAN",
        "TaskType": "IMAGE_SCAN",
        "Enable": 1,
        "FirstDateStr": 1650556800000,
        "IntervalPeriod": 7,
        "PeriodUnit": "day",
        "TargetStartTime": 0,
        "TargetEndTime": 6
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
    "MissingEnable": {
      "status": 400,
      "meaning": "The parameter Enable is missing or empty.",
      "retry": "never"
    },
    "MissingFirstDateStr": {
      "status": 400,
      "meaning": "The parameter FirstDateStr is missing or empty.",
      "retry": "never"
    },
    "MissingIntervalPeriod": {
      "status": 400,
      "meaning": "The parameter IntervalPeriod is missing or empty.",
      "retry": "never"
    },
    "MissingPeriodUnit": {
      "status": 400,
      "meaning": "The parameter PeriodUnit is missing or empty.",
      "retry": "never"
    },
    "MissingTargetEndTime": {
      "status": 400,
      "meaning": "The parameter TargetEndTime is missing or empty.",
      "retry": "never"
    },
    "MissingTargetStartTime": {
      "status": 400,
      "meaning": "The parameter TargetStartTime is missing or empty.",
      "retry": "never"
    },
    "MissingTaskName": {
      "status": 400,
      "meaning": "The parameter TaskName is missing or empty.",
      "retry": "never"
    },
    "MissingTaskType": {
      "status": 400,
      "meaning": "The parameter TaskType is missing or empty.",
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
    "action": "yundun-sas:CreateCycleTask",
    "access": "create",
    "resources": [
      "acs:yundun-sas:{#regionId}:{#accountId}:cycletask/*"
    ]
  },
  "source": {
    "document": "Security Center 2018-12-03, CreateCycleTask (page updated 2026-03-21)",
    "url": "https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-createcycletask",
    "read": "2026-11-27"
  }
},
});
