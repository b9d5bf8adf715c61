import { defineErrors } from '../errors/domain-error.js';

/** Refusals of a document before anything is executed. */
export const GRAPHQL_ERRORS = defineErrors({
  'graphql.parse_failed': { status: 400, message: 'The document is not valid GraphQL.' },
  'graphql.validation_failed': { status: 400, message: 'The document does not fit the schema.' },
  'graphql.variables_invalid': { status: 400, message: 'The variables do not fit the document.' },
  'graphql.variable_unknown': { status: 400, message: 'The document declares no variable of this name.' },
  'graphql.request_invalid': { status: 400, message: 'The request is not a GraphQL request: one JSON object with query or documentId.' },
  'graphql.operation_unknown': { status: 400, message: 'The document has no operation of this name.' },
  'graphql.batching_refused': { status: 400, message: 'Send one operation per request.' },
  'graphql.method_refused': { status: 405, message: 'Send operations by POST.' },
  'graphql.media_type_refused': { status: 415, message: 'Send application/json in UTF-8.' },
  'graphql.origin_refused': { status: 403, message: 'Requests from this origin are not accepted.' },
  'graphql.subscription_over_http': { status: 400, message: 'Subscribe over graphql-ws.' },
  'graphql.document_unknown': { status: 400, message: 'This client may only send its registered documents.' },
  'graphql.too_many_tokens': { status: 400, message: 'The document is too long.' },
  'graphql.too_deep': { status: 400, message: 'The document is nested too deeply.' },
  'graphql.too_many_aliases': { status: 400, message: 'The document has too many aliases.' },
  'graphql.too_many_directives': { status: 400, message: 'The document has too many directives.' },
  'graphql.too_many_fields': { status: 400, message: 'The document asks for too many fields.' },
  'graphql.fragment_cycle': { status: 400, message: 'A fragment contains itself.' },
  'graphql.too_costly': { status: 400, message: 'The document asks for too much at once. Ask for smaller pages.' },
  'graphql.json_too_deep': { status: 400, message: 'The JSON is nested too deeply.' },
  'graphql.list_too_long': { status: 400, message: 'A list in the variables is too long.' },
  'graphql.conflicting_arguments': { status: 400, message: 'Ask for this field with one set of arguments per request.' },
});
