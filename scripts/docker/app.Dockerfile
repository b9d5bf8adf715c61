# Every Node process of the platform runs from this one image; the command decides which.
FROM node:24.21.0-bookworm-slim
ENV NEXT_TELEMETRY_DISABLED=1 NX_TUI=false
WORKDIR /app
COPY . .
RUN npm ci --no-audit --no-fund \
  && npx nx run-many -t build -p @gps/api,@gps/web,@gps/admin --parallel=2 \
  && for app in web admin; do \
       cp -r apps/$app/.next/static apps/$app/.next/standalone/apps/$app/.next/static; \
       if [ -d apps/$app/public ]; then cp -r apps/$app/public apps/$app/.next/standalone/apps/$app/public; fi; \
     done \
  && mkdir -p /media /anchors && chown node:node /media /anchors
USER node
