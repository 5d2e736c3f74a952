# An image of plimsoll that works on PostgreSQL: the command with @plimsoll/fleet beside it. In a clone:
#   npx -y pnpm@12 build
#   for name in types client core store fleet cli; do
#     npx -y pnpm@12 --filter "@plimsoll/$name" pack --out "$PWD/deploy/docker/plimsoll-$name.tgz"
#   done
#   docker build -t plimsoll-fleet -f deploy/docker/fleet.Dockerfile deploy/docker

# Node 24.18.0
FROM node:24-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d AS install
COPY plimsoll-*.tgz /tmp/packages/
# The driver and the queue come from the registry of npm; nothing that is installed runs a script.
RUN npm install --prefix /opt/plimsoll --cache /tmp/npm-cache --ignore-scripts --no-audit --no-fund /tmp/packages/plimsoll-*.tgz

FROM node:24-bookworm-slim@sha256:6f7b03f7c2c8e2e784dcf9295400527b9b1270fd37b7e9a7285cf83b6951452d
LABEL org.opencontainers.image.title="plimsoll-fleet" \
      org.opencontainers.image.description="Container-image security of many accounts, on PostgreSQL" \
      org.opencontainers.image.licenses="Apache-2.0"
COPY --from=install /opt/plimsoll /opt/plimsoll
ENV PATH=/opt/plimsoll/node_modules/.bin:$PATH
# The user node of the base image, by number, so that Kubernetes can see that it is not root.
USER 1000:1000
WORKDIR /work
ENTRYPOINT ["plimsoll"]
CMD ["--help"]
