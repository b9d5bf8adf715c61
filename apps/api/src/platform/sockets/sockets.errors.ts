import { defineErrors } from '../errors/domain-error.js';

export const SOCKET_ERRORS = defineErrors({
  'socket.subscription_only': { status: 400, message: 'Only subscriptions run over a socket; send queries and mutations by HTTP.' },
  'socket.too_many': { status: 429, message: 'Too many live connections or subscriptions.' },
  'auth.token_expired': { status: 401, message: 'The access token has expired; connect again with a fresh one.' },
});
