# One image for everything; each target only says what runs. See docker-compose.yml.
FROM node:24-slim AS built
ENV NEXT_TELEMETRY_DISABLED=1 TURBO_TELEMETRY_DISABLED=1
WORKDIR /cairn
RUN chown node:node /cairn
USER node
COPY --chown=node:node . .
RUN npx --yes "$(node -p 'require("./package.json").packageManager')" install --frozen-lockfile
RUN node_modules/.bin/turbo run build --filter=@cairn/patient --filter=@cairn/console --filter=@cairn/worker
ENV NODE_ENV=production
# As packages/api/src/http/leanProcess.ts has it.
ENV NODE_OPTIONS="--max-semi-space-size=16 --max-old-space-size=512" MALLOC_ARENA_MAX=2 \
  MALLOC_MMAP_THRESHOLD_=32768 MALLOC_TRIM_THRESHOLD_=131072

FROM built AS migrate
CMD ["node", "tooling/local/src/migrate.ts"]

FROM built AS patient
WORKDIR /cairn/apps/patient
EXPOSE 3000
CMD ["node", ".next/serve.mjs", "--port", "3000"]

FROM built AS console
WORKDIR /cairn/apps/console
EXPOSE 3001
CMD ["node", ".next/serve.mjs", "--port", "3001"]

FROM built AS worker
WORKDIR /cairn/apps/worker
CMD ["node", "dist/main.mjs"]
