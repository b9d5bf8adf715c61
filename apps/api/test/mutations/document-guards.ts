import { guardsOf } from './mutation.ts';

const OPERATIONS = 'platform/operations';
const DOCUMENTS = 'platform/documents';
/** Pure functions, watched over by a spec that needs no service. */
const SHAPE = 'graphql/document-gate';
const GATE = `${OPERATIONS}|${DOCUMENTS}|hostile-input`;

/** What a request may look like before anybody works on it. */
export const DOCUMENT_GUARDS = [
  ...guardsOf('platform/http/server.ts', GATE, [['the size of a body', 'bodyLimit: BODY_LIMIT,', 'bodyLimit: 1e9,']]),
  ...guardsOf('platform/graphql/document-limits.ts', SHAPE, [
    ['depth', 'if (shape.depth > LIMITS.depth)', 'if (false)'],
    ['aliases', 'if (shape.aliases > LIMITS.aliases)', 'if (false)'],
    ['directives', 'if (shape.directives + (definition.directives?.length ?? 0) > LIMITS.directives)', 'if (false)'],
    ['fields', 'shape.fields > LIMITS.fields ||', ''],
    ['fields at the root', '|| rootFields(definition, fragments) > rootLimit(definition))', ')'],
    ['cycles of fragments', "if (known === 'open')", "if (known === ('closed' as never))"],
  ]),
  ...guardsOf('platform/graphql/document-gate.ts', SHAPE, [
    ['tokens', 'parse(text, { maxTokens: LIMITS.tokens, noLocation: true })', 'parse(text, { noLocation: true })'],
    ['the length of a document', 'if (text.length > LONGEST)', 'if (false)'],
    ['cost', 'if (!trusted && cost > MAX_COST)', 'if (false)'],
    ['unknown variables', 'if (!operation.variables.has(name))', 'if (false)'],
  ]),
  ...guardsOf('platform/graphql/json-limits.ts', SHAPE, [
    ['the depth of variables', 'if (depth >= DEPTH)', 'if (false)'],
    ['the length of lists', 'if (value.length > LIST)', 'if (false)'],
  ]),
  ...guardsOf('platform/graphql/front-gate.ts', GATE, [
    ['the method', "if (request.method !== 'POST')", 'if (false)'],
    ['the media type', "if (!JSON_TYPE.test(request.headers['content-type'] ?? ''))", 'if (false)'],
    ['the origin of a request', 'if (origin !== undefined && !origins.has(origin))', 'if (false)'],
    ['looking at variables', '  checkJson(variables);', ''],
    ['looking at extensions', '  checkJson(sent.extensions);', ''],
    ['batches', "if (Array.isArray(body)) throw new DomainError('graphql.batching_refused');", ''],
    ['subscriptions over HTTP', "if (operation.kind === 'subscription')", 'if (false)'],
  ]),
  ...guardsOf('platform/graphql/front-gate.ts', 'platform/rate-limit', [
    ['counting operations', 'return parts.limiter.check(parts.kinds.of(text, operation, trusted), request.gps);', ''],
  ]),
  ...guardsOf('platform/graphql/operation-class.ts', 'graphql/operation-class', [
    ['what counts as sensitive', "return this.isSensitive(text) ? 'sensitive' : 'write';", "return 'write';"],
    ['what counts as expensive', "!trusted && operation.cost >= EXPENSIVE_COST ? 'expensive' : 'read'", "'read'"],
  ]),
  ...guardsOf('platform/graphql/trusted-documents.ts', SHAPE, [
    ['unknown documents of our own clients', 'if (this.enforced && (caller === null || OWN_CLIENTS.has(caller.clientId)))', 'if (false)'],
    ['unknown documents of the signed-out', 'caller === null || ', 'caller !== null && '],
  ]),
  ...guardsOf('platform/graphql/graphql.module.ts', 'platform/production', [
    ['introspection', 'introspection: local,', 'introspection: true,'],
  ]),
  ...guardsOf('platform/graphql/connection.ts', SHAPE, [['the length of a page', 'if (!(first >= 1 && first <= MAX_PAGE))', 'if (false)']]),
  ...guardsOf('platform/graphql/cursor.ts', 'graphql/cursor', [
    ['tampered cursors', ' || parts.length !== kinds.length || !kinds.every((kind, i) => CHECKS[kind](parts[i]))', ''],
  ]),
];
