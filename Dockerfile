# resume-coverage as a service: the web form and the API, or (with another command) a worker of the pool.
# Build:  docker build -t resume-coverage .
# Run:    docker run --rm --read-only --tmpfs /tmp --cap-drop ALL -p 3000:3000 -e ALLOW_PUBLIC=1 resume-coverage

FROM node:24.11-trixie-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm pack --ignore-scripts --pack-destination /tmp

FROM node:24.11-trixie-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=build /tmp/resume-coverage-*.tgz /tmp/package.tgz
# The package as anybody gets it, without any install script; nothing in /app is writable for the user that runs it.
RUN npm init --yes >/dev/null && npm install --omit=dev --ignore-scripts --no-audit --no-fund /tmp/package.tgz && npm cache clean --force && rm /tmp/package.tgz
# Models made ready, which are too large for everybody's package: each process starts sooner.
COPY --from=build /build/dist/learned/*.bin node_modules/resume-coverage/dist/learned/
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=3s --start-period=10s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "node_modules/resume-coverage/dist/cli/main.js"]
CMD ["serve"]
