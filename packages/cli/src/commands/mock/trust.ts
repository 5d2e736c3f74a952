import { quoted } from "./serve.js";

/**
 * Environment variables by which programs trust the certificate of an emulator. Node trusts it besides its own list, the others in place of
 * theirs.
 *
 * - `NODE_EXTRA_CA_CERTS`: Node, and so `plimsoll` and both vendors' SDKs for Node.
 * - `SSL_CERT_FILE`: programs with OpenSSL (Python's `ssl`, Ruby, .NET and the current Alibaba Cloud SDK for Python), and Go
 *   on Linux, not on macOS and Windows: `aliyun` and both vendors' SDKs for Go.
 * - `REQUESTS_CA_BUNDLE`: Python's `requests`, where a program leaves the list of authorities to it.
 * - `CURL_CA_BUNDLE`: the command `curl`.
 * - `ALIBABA_CLOUD_CA_BUNDLE`: the older Alibaba Cloud SDK for Python, `aliyun-python-sdk-core`, which reads nothing else.
 *
 * @see https://nodejs.org/api/cli.html#node_extra_ca_certsfile, read 2026-11-22
 * @see https://pkg.go.dev/crypto/x509#SystemCertPool, read 2026-11-27
 * @see https://github.com/aliyun/aliyun-openapi-python-sdk, `http_response.py`, read 2026-11-27
 * @see https://github.com/aliyun/tea-python, `Tea/core.py`, read 2026-11-27
 */
export function trustVariables(path: string): Readonly<Record<string, string>> {
  return {
    NODE_EXTRA_CA_CERTS: path,
    SSL_CERT_FILE: path,
    REQUESTS_CA_BUNDLE: path,
    CURL_CA_BUNDLE: path,
    ALIBABA_CLOUD_CA_BUNDLE: path,
  };
}

/**
 * Says for people which programs trust the emulator by these variables, and what to pass to those that read none.
 *
 * @see https://github.com/TencentCloud/tencentcloud-sdk-python, `http/request.py`: the list of `certifi`, read 2026-11-27
 * @see https://github.com/TencentCloud/tencentcloud-cli, `action_caller.py`: no option for it, read 2026-11-27
 * @see https://docs.oracle.com/en/java/javase/17/security/java-secure-socket-extension-jsse-reference-guide.html, read 2026-11-27
 */
export function trustAdvice(path: string): string {
  const file = quoted(path);
  return `There, these trust the emulator:
  Node, and the SDKs for Node              NODE_EXTRA_CA_CERTS, besides all other servers
  aliyun and the SDKs for Go, on Linux     SSL_CERT_FILE
  Python, Alibaba Cloud SDK for Python     SSL_CERT_FILE; the older SDK by ALIBABA_CLOUD_CA_BUNDLE
  Python's requests                        REQUESTS_CA_BUNDLE
  curl                                     CURL_CA_BUNDLE
All but Node trust no other HTTPS server there.

These read no variable:
  tccli                                    cat ${file} >> "$(python3 -m certifi)", in a virtual environment of its own
  Tencent Cloud SDK for Python             http_profile.certification = "${path}"
  aliyun on macOS and Windows              aliyun --skip-secure-verify
  SDKs for Java                            keytool -importcert -noprompt -file ${file} -keystore trust.p12 -storepass changeit
                                           java -Djavax.net.ssl.trustStore=trust.p12 -Djavax.net.ssl.trustStorePassword=changeit
  SDKs for PHP                             php -d curl.cainfo=${file}`;
}
