import type { Ecosystem } from "./systems.js";

/** A package of an application. */
export interface ApplicationPackage {
  readonly name: string;
  /** A version that was released years ago. */
  readonly version: string;
}

const tables: Readonly<Record<Ecosystem, string>> = {
  jar: `org.apache.logging.log4j:log4j-core 2.14.1
com.fasterxml.jackson.core:jackson-databind 2.9.10
org.springframework:spring-beans 5.3.17
org.springframework:spring-web 5.3.20
org.springframework.security:spring-security-core 5.6.2
com.alibaba:fastjson 1.2.80
org.apache.tomcat.embed:tomcat-embed-core 9.0.60
io.netty:netty-handler 4.1.74
org.yaml:snakeyaml 1.29.0
org.apache.commons:commons-text 1.9.0
commons-collections:commons-collections 3.2.1
commons-fileupload:commons-fileupload 1.4.0
org.apache.shiro:shiro-core 1.8.0
com.h2database:h2 2.0.206
org.postgresql:postgresql 42.3.1
mysql:mysql-connector-java 8.0.27
ch.qos.logback:logback-core 1.2.9
com.google.guava:guava 31.0.1
org.apache.struts:struts2-core 2.5.26
org.eclipse.jetty:jetty-server 9.4.44`,
  npm: `lodash 4.17.15
minimist 1.2.5
axios 0.21.1
express 4.17.1
qs 6.7.0
semver 7.3.5
ws 7.4.5
json5 2.2.0
word-wrap 1.2.3
follow-redirects 1.14.7
jsonwebtoken 8.5.1
moment 2.29.1
node-fetch 2.6.6
tar 6.1.8
ansi-regex 5.0.0
@babel/traverse 7.16.0
braces 3.0.2
path-to-regexp 0.1.7
undici 5.8.0
vm2 3.9.5`,
  pypi: `django 3.2.12
flask 2.1.0
jinja2 3.1.2
requests 2.27.1
urllib3 1.26.8
pyyaml 5.3.1
cryptography 38.0.1
pillow 9.0.0
numpy 1.21.0
aiohttp 3.8.1
werkzeug 2.2.2
certifi 2022.9.24
setuptools 58.1.0
pip 21.2.4
sqlalchemy 1.4.31
lxml 4.6.3
paramiko 2.10.1
tornado 6.1.0
gunicorn 20.1.0
waitress 2.1.0`,
  go: `golang.org/x/net 0.7.0
golang.org/x/crypto 0.14.0
golang.org/x/text 0.3.7
google.golang.org/grpc 1.53.0
github.com/gin-gonic/gin 1.7.6
github.com/golang-jwt/jwt/v4 4.4.1
github.com/docker/docker 20.10.12
github.com/containerd/containerd 1.5.9
github.com/opencontainers/runc 1.1.1
github.com/gogo/protobuf 1.3.1
github.com/prometheus/client_golang 1.11.0
github.com/sirupsen/logrus 1.9.0
github.com/go-jose/go-jose/v3 3.0.0
github.com/hashicorp/consul 1.11.2
github.com/jackc/pgx/v4 4.18.1
gopkg.in/yaml.v3 3.0.0
k8s.io/apiserver 0.23.1
github.com/emicklei/go-restful 2.15.0
stdlib 1.20.3
github.com/moby/buildkit 0.11.3`,
};

/** The packages of an ecosystem, in a fixed order. */
export const applicationPackages: Readonly<Record<Ecosystem, readonly ApplicationPackage[]>> = {
  jar: read("jar"),
  npm: read("npm"),
  pypi: read("pypi"),
  go: read("go"),
};

function read(ecosystem: Ecosystem): readonly ApplicationPackage[] {
  return tables[ecosystem].split("\n").map((line) => {
    const [name = "", version = ""] = line.split(" ");
    return { name, version };
  });
}
