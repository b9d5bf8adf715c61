export { signIn, type SignInRequest, type Tokens } from './keycloak-login.ts';
export { MailCatcher, linkIn, type CaughtMail } from './mail-catcher.ts';
export { NameServer } from './name-server.ts';
