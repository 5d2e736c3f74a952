import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { evaluate } from "@marcbachmann/cel-js";
import { Command } from "commander";
import { validate as webhookConfiguration } from "kubernetes-models/_schemas/IoK8sApiAdmissionregistrationV1ValidatingWebhookConfiguration";
import { validate as deploymentShape } from "kubernetes-models/_schemas/IoK8sApiAppsV1Deployment";
import { validate as serviceShape } from "kubernetes-models/_schemas/IoK8sApiCoreV1Service";
import { validate as serviceAccountShape } from "kubernetes-models/_schemas/IoK8sApiCoreV1ServiceAccount";
import { validate as networkPolicyShape } from "kubernetes-models/_schemas/IoK8sApiNetworkingV1NetworkPolicy";
import { validate as disruptionBudgetShape } from "kubernetes-models/_schemas/IoK8sApiPolicyV1PodDisruptionBudget";
import { expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";

import { environmentOf } from "../../../test/cli.js";
import { loadPolicy } from "../gate/policy-file.js";
import { addAdmit } from "./admit.js";

const FOLDER = join(import.meta.dirname, "../../../../../deploy/kubernetes/admission");

interface Resource {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

const kustomization = parse(readFileSync(join(FOLDER, "kustomization.yaml"), "utf8")) as {
  readonly namespace: string;
  readonly resources: readonly string[];
  readonly configMapGenerator: readonly { readonly name: string; readonly files: readonly string[] }[];
};
const resources = kustomization.resources.flatMap((file) =>
  parseAllDocuments(readFileSync(join(FOLDER, file), "utf8")).map((document) => {
    const [fault] = document.errors;
    if (fault !== undefined) throw fault;
    return document.toJS() as Resource;
  }),
);

/** The one manifest of a kind; the shapes of Kubernetes check what is in it. */
function one(kind: string): Resource {
  const [found, ...more] = resources.filter((resource) => resource.kind === kind);
  if (found === undefined || more.length > 0) throw new Error(`there is not one ${kind}`);
  return found;
}

/** The shapes of Kubernetes' own description of its API. */
const SHAPES: Readonly<Record<string, ReturnType<typeof shapeOf>>> = {
  Deployment: shapeOf(deploymentShape),
  NetworkPolicy: shapeOf(networkPolicyShape),
  PodDisruptionBudget: shapeOf(disruptionBudgetShape),
  Service: shapeOf(serviceShape),
  ServiceAccount: shapeOf(serviceAccountShape),
  ValidatingWebhookConfiguration: shapeOf(webhookConfiguration),
};

function shapeOf(validate: unknown): (manifest: unknown) => readonly object[] {
  const check = validate as { (manifest: unknown): boolean; readonly errors?: readonly object[] | null }; // compiled by ajv
  return (manifest) => (check(manifest) ? [] : (check.errors ?? [{}]));
}

interface Labels {
  readonly matchLabels: Readonly<Record<string, string>>;
}

interface Container {
  readonly args: readonly string[];
  readonly envFrom: readonly object[];
  readonly livenessProbe: { readonly httpGet: object };
  readonly ports: readonly { readonly name: string; readonly containerPort: number }[];
  readonly readinessProbe: { readonly httpGet: object };
  readonly resources: object;
  readonly securityContext: object;
  readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
}

interface Deployment {
  readonly spec: {
    readonly progressDeadlineSeconds: number;
    readonly replicas: number;
    readonly selector: Labels;
    readonly template: {
      readonly metadata: { readonly labels: Labels["matchLabels"] };
      readonly spec: {
        readonly containers: readonly [Container];
        readonly terminationGracePeriodSeconds: number;
        readonly volumes: readonly { readonly name: string; readonly secret?: { readonly secretName: string } }[];
      };
    };
  };
}

interface Webhook {
  readonly clientConfig: {
    readonly service: { readonly name: string; readonly namespace: string; readonly port: number };
  };
  readonly matchConditions: readonly { readonly expression: string }[];
  readonly rules: readonly { readonly resources: readonly string[] }[];
  readonly timeoutSeconds: number;
}

const deployment = one("Deployment") as unknown as Deployment;
const webhooks = one("ValidatingWebhookConfiguration") as unknown as {
  readonly metadata: { readonly annotations: object };
  readonly webhooks: readonly [Webhook];
};
const [webhook] = webhooks.webhooks;
const { template } = deployment.spec;
const pod = template.spec;
const [container] = pod.containers;
const { labels } = template.metadata;

test("every file of the folder is used, and every one that is used is there", () => {
  const files = globSync("*.yaml", { cwd: FOLDER }).filter((file) => file !== "kustomization.yaml");
  const used = [...kustomization.resources, ...kustomization.configMapGenerator.flatMap((map) => map.files)];
  expect(files.toSorted()).toEqual(used.toSorted());
});

test.each(Object.entries(SHAPES))("the %s is what Kubernetes takes", (kind, problemsOf) => {
  const manifest = one(kind);
  expect(problemsOf(manifest)).toEqual([]);
  expect(problemsOf({ ...manifest, metadata: 1 })).toMatchObject([{ instancePath: "/metadata" }]);
});

test("all that has a namespace is in the one of the kustomization", () => {
  const namespaces = resources
    .filter(({ kind }) => kind !== "ValidatingWebhookConfiguration")
    .map(({ metadata }) => metadata.namespace);
  expect(new Set(namespaces)).toEqual(new Set([kustomization.namespace]));
});

test("the webhook calls the service, by a name that the certificate has, and the service leads to the port of reviews", () => {
  const service = one("Service") as unknown as {
    readonly metadata: { readonly name: string };
    readonly spec: {
      readonly selector: object;
      readonly ports: readonly { readonly port: number; readonly targetPort: string }[];
    };
  };
  const certificate = resources.find(
    ({ kind, metadata: { name } }) => kind === "Certificate" && name === "plimsoll-admission",
  ) as unknown as {
    readonly spec: { readonly dnsNames: readonly string[]; readonly secretName: string };
  };
  const target = webhook.clientConfig.service;
  expect(target).toMatchObject({
    name: service.metadata.name,
    namespace: kustomization.namespace,
    path: "/validate",
  });
  expect(certificate.spec.dnsNames).toContain(`${target.name}.${target.namespace}.svc`);
  expect(service.spec.ports.find(({ port }) => port === target.port)?.targetPort).toBe("reviews");
  expect(service.spec.selector).toEqual(labels);
  expect(pod.volumes.find(({ name }) => name === "tls")?.secret?.secretName).toBe(certificate.spec.secretName);
  expect(webhooks.metadata.annotations).toEqual({
    "cert-manager.io/inject-ca-from": `${kustomization.namespace}/plimsoll-admission`,
  });
});

test("the webhook has no side effects, waits longer than plimsoll does, and takes every workload that has pods", () => {
  expect(webhooks.webhooks).toHaveLength(1);
  expect(webhook).toMatchObject({ sideEffects: "None", admissionReviewVersions: ["v1"], matchPolicy: "Equivalent" });
  const timeoutMs = Number(container.args.find((arg) => arg.startsWith("--timeout-ms="))?.split("=")[1]);
  expect(webhook.timeoutSeconds * 1000).toBeGreaterThan(timeoutMs);
  expect(webhook.rules.flatMap((rule) => rule.resources).toSorted()).toEqual([
    "cronjobs",
    "daemonsets",
    "deployments",
    "jobs",
    "pods",
    "pods/ephemeralcontainers",
    "podtemplates",
    "replicasets",
    "replicationcontrollers",
    "statefulsets",
  ]);
});

test.each([
  { name: "a pod of a team", namespace: "shop", metadata: {}, want: true },
  { name: "a pod of the cluster", namespace: "kube-system", metadata: {}, want: false },
  { name: "a pod of plimsoll itself", namespace: "plimsoll", metadata: {}, want: false },
  {
    name: "a pod that goes away",
    namespace: "shop",
    metadata: { deletionTimestamp: "2026-11-21T12:00:00Z" },
    want: false,
  },
])("$name is sent: $want", ({ namespace, metadata, want }) => {
  const conditions = webhook.matchConditions;
  const all = conditions.map(({ expression }) =>
    evaluate(expression, { request: { namespace }, object: { metadata } }),
  );
  expect(all).toHaveLength(2);
  expect(all.every(Boolean)).toBe(want);
});

test("the pods run as nobody in particular, on a file system that nobody writes to, without a token", () => {
  expect(pod).toMatchObject({
    automountServiceAccountToken: false,
    serviceAccountName: "plimsoll-admission",
    securityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
  });
  expect(one("ServiceAccount")).toMatchObject({ automountServiceAccountToken: false });
  expect(container.securityContext).toEqual({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ["ALL"] },
  });
  expect(container.resources).toMatchObject({ requests: { cpu: "100m" }, limits: { memory: "1Gi" } });
  expect(deployment.spec.replicas).toBe(2);
  expect(one("PodDisruptionBudget")).toMatchObject({ spec: { selector: { matchLabels: labels } } });
  expect(one("NetworkPolicy")).toMatchObject({ spec: { podSelector: { matchLabels: labels } } });
});

test("the command takes its arguments, listens where the probes and the service ask, and has the time that it needs to end", async () => {
  let given: Readonly<Record<string, unknown>> = {};
  const command = new Command("admit").exitOverride();
  addAdmit(command, { env: {} } as never, () => undefined); // only its options are looked at
  command.action((options: Readonly<Record<string, unknown>>) => void (given = options));
  const [name, ...args] = container.args;
  expect(name).toBe("admit");
  await command.parseAsync(args, { from: "user" });
  const ports = Object.fromEntries(container.ports.map((port) => [port.name, port.containerPort]));
  expect(given).toMatchObject({
    listen: { port: ports["reviews"] },
    statusListen: { port: ports["status"] },
    failOpen: true,
  });
  expect([container.readinessProbe.httpGet, container.livenessProbe.httpGet]).toEqual([
    { path: "/readyz", port: "status" },
    { path: "/healthz", port: "status" },
  ]);
  expect(Number(given["drain"]) + Number(given["timeoutMs"]) / 1000).toBeLessThan(pod.terminationGracePeriodSeconds);
  for (const file of ["policy", "tlsCert", "tlsKey"] as const) {
    const mount = container.volumeMounts.find(({ mountPath }) => String(given[file]).startsWith(`${mountPath}/`));
    expect(pod.volumes.map((volume) => volume.name)).toContain(mount?.name);
  }
});

test("a new replica has longer to read the first inventory than the ten minutes after which a rollout fails by itself", () => {
  expect(deployment.spec.progressDeadlineSeconds).toBeGreaterThan(600);
});

test("the policy can be used, and keys come from a Secret by the names that the command reads", async () => {
  const io = { env: {}, signal: new AbortController().signal } as never; // nothing else is used
  const { policy } = await loadPolicy(join(FOLDER, "plimsoll-policy.yaml"), io, new Date());
  expect(policy.rules.map(({ id }) => id)).toEqual(["no-malware", "no-fixable-critical"]);
  expect(container.envFrom).toEqual([{ secretRef: { name: "plimsoll-credentials" } }]);
  const text = readFileSync(join(FOLDER, "deployment.yaml"), "utf8");
  const credentials = { tencent: { secretId: "", secretKey: "" }, alibaba: { accessKeyId: "", accessKeySecret: "" } };
  const names = Object.keys(environmentOf({ credentials, estate: { serverUuids: [] } } as never, "")); // what it reads of it
  for (const name of names.filter((each) => !each.startsWith("PLIMSOLL"))) expect(text).toContain(name);
});

test("the component enforce changes the two places that it tests", () => {
  const { patches } = parse(readFileSync(join(FOLDER, "enforce/kustomization.yaml"), "utf8")) as {
    readonly patches: readonly { readonly target: { readonly kind: string }; readonly patch: string }[];
  };
  const changed = patches.map(({ target, patch }) => {
    const steps = parse(patch) as readonly { readonly op: string; readonly path: string; readonly value: string }[];
    const at = (path: string): unknown =>
      path
        .slice(1)
        .split("/")
        .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], one(target.kind)); // a JSON pointer
    for (const { path, value } of steps.filter(({ op }) => op === "test")) expect(at(path)).toBe(value);
    return steps.filter(({ op }) => op === "replace").map(({ path, value }) => `${String(at(path))} → ${value}`);
  });
  expect(changed.flat()).toEqual(["Ignore → Fail", "--fail-open → --fail-closed"]);
});
