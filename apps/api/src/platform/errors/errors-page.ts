import { errorCatalogue } from './domain-error.js';

/** docs/errors.md */
export function errorsPage(): string {
  const rows = [...errorCatalogue()].map(
    ([code, { status, message, level }]) => `| \`${code}\` | ${status} | ${level ?? 'debug'} | ${message.replaceAll('|', '\\|')} |`,
  );
  return `# Error codes

Made from the catalogues in the code by \`npm run schema -w @gps/api\`. GraphQL carries a code in \`errors[].extensions.code\` or, for an
outcome that a client must handle, in a type that implements \`Refusal\`; REST carries it in \`code\`. The status is that of the HTTP
answer when nothing of the request worked. Nothing else reaches a client: what has no code here is answered as \`internal.error\`
with a request id, and its cause is in the log.

| code | status | log level | message |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
