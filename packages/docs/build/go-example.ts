import type { RequestExample } from "./examples.ts";
import { formatJson } from "./format-value.ts";
import type { Operation } from "./operation.ts";
import { hostOf } from "./python-example.ts";

/** The body of a function that sends the request with the vendor's SDK for Go; the generic client, as it knows every action. */
export function goExample(operation: Operation, { request }: RequestExample): string {
  const { action, rpc } = operation;
  const parameters = goText(formatJson(request));
  switch (rpc.protocol) {
    case "tencent-tc3":
      return `credential, err := common.DefaultEnvProvider().GetCredential()
if err != nil {
	return err
}
settings := profile.NewClientProfile()
settings.HttpProfile.Endpoint = "${hostOf(operation)}"
client := common.NewCommonClient(credential, "", settings)
request := tchttp.NewCommonRequest("${rpc.service}", "${rpc.version}", "${action}")
if err := request.SetActionParameters(${parameters}); err != nil {
	return err
}
response := tchttp.NewCommonResponse()
if err := client.Send(request, response); err != nil {
	return err
}
fmt.Println(string(response.GetBody()))
`;
    case "alibaba-acs3":
      return `provider, err := credentials.NewCredential(nil)
if err != nil {
	return err
}
client, err := openapi.NewClient(&openapi.Config{Credential: provider, Endpoint: tea.String("${hostOf(operation)}")})
if err != nil {
	return err
}
params := &openapi.Params{
	Action: tea.String("${action}"), Version: tea.String("${rpc.version}"), Protocol: tea.String("HTTPS"),
	Pathname: tea.String("/"), Method: tea.String("POST"), AuthType: tea.String("AK"), Style: tea.String("RPC"),
	ReqBodyType: tea.String("json"), BodyType: tea.String("json"),
}
query := map[string]interface{}{}
if err := json.Unmarshal([]byte(${parameters}), &query); err != nil {
	return err
}
answer, err := client.CallApi(params, &openapi.OpenApiRequest{Query: openapiutil.Query(query)}, &util.RuntimeOptions{})
if err != nil {
	return err
}
fmt.Println(answer["body"])
`;
  }
}

/** A text as Go source: as it is between backquotes, unless it holds one. */
function goText(text: string): string {
  return text.includes("`") ? JSON.stringify(text) : `\`${text}\``;
}
