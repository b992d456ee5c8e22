# Untested: where this was written there was no container engine to run it.
FROM node:22-bookworm-slim
ENV NEXT_TELEMETRY_DISABLED=1
RUN mkdir /app && chown node:node /app
USER node
WORKDIR /app

# First what changes seldom: the packages, and the database client that is generated after their install.
COPY --chown=node:node package.json package-lock.json prisma.config.ts ./
COPY --chown=node:node prisma/schema.prisma prisma/
COPY --chown=node:node scripts scripts
RUN npm ci --omit=dev --no-audit --no-fund

COPY --chown=node:node . .
RUN npm run build

# DATABASE_URL, AUTH_SECRET, AUTH_URL and SMTP_URL come from outside; without them it says what is missing.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
EXPOSE 3000
HEALTHCHECK --start-period=60s CMD ["node", "-e", "fetch('http://localhost:' + process.env.PORT + '/api/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/start.mjs"]
