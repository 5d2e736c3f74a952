import type { RequestExample } from "./examples.ts";
import { formatPython } from "./format-value.ts";
import type { Operation } from "./operation.ts";

/** A complete file that sends the request with the vendor's SDK for Python; the generic client, as it knows every action. */
export function pythonExample(operation: Operation, { request }: RequestExample): string {
  const { action, rpc } = operation;
  const parameters = formatPython(request);
  switch (rpc.protocol) {
    case "tencent-tc3":
      return `from tencentcloud.common.common_client import CommonClient
from tencentcloud.common.credential import EnvironmentVariableCredential
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile

credential = EnvironmentVariableCredential().get_credential()
settings = ClientProfile(httpProfile=HttpProfile(endpoint="${hostOf(operation)}"))
client = CommonClient("${rpc.service}", "${rpc.version}", credential, "", settings)
print(client.call_json("${action}", ${parameters}))
`;
    case "alibaba-acs3":
      return `from alibabacloud_credentials.client import Client as Credentials
from alibabacloud_openapi_util.client import Client as Util
from alibabacloud_tea_openapi.client import Client
from alibabacloud_tea_openapi.models import Config, OpenApiRequest, Params
from alibabacloud_tea_util.models import RuntimeOptions

client = Client(Config(credential=Credentials(), endpoint="${hostOf(operation)}"))
params = Params(
    action="${action}",
    version="${rpc.version}",
    protocol="HTTPS",
    pathname="/",
    method="POST",
    auth_type="AK",
    style="RPC",
    req_body_type="json",
    body_type="json",
)
query = Util.query(${parameters})
print(client.call_api(params, OpenApiRequest(query=query), RuntimeOptions())["body"])
`;
  }
}

/** The host that an example is sent to. */
export function hostOf({ endpoints }: Operation): string {
  return new URL(endpoints[0]?.url ?? "").host;
}
