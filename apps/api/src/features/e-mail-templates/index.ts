export { builtInMail, type MailOrder } from './compose-mail.js';
export { MAIL_LANGUAGES, type MailLanguage } from './mail-template.js';
export { ProductMails } from './product-mails.js';
export { ProductMailsModule } from './product-mails.module.js';
