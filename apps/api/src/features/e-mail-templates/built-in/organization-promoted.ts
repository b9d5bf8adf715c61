import { type MailTemplate, paragraphs } from '../mail-template.js';

export const ORGANIZATION_PROMOTED: MailTemplate = {
  key: 'organization.promoted',
  variables: [
    { name: 'name', sample: 'Lena Fischer' },
    { name: 'organization', sample: 'Silver Arrows Club', required: true },
  ],
  texts: {
    en: {
      subject: 'You administer {{organization}} now',
      body: paragraphs('Hello {{name}},', 'you were made an administrator of {{organization}}.'),
      button: 'Open the organization',
      footer: '',
    },
    de: {
      subject: 'Du verwaltest jetzt {{organization}}',
      body: paragraphs('Hallo {{name}},', 'du darfst {{organization}} jetzt verwalten.'),
      button: 'Organisation öffnen',
      footer: '',
    },
    es: {
      subject: 'Ahora administras {{organization}}',
      body: paragraphs('Hola, {{name}}:', 'ahora puedes administrar {{organization}}.'),
      button: 'Abrir la organización',
      footer: '',
    },
    it: {
      subject: 'Ora amministri {{organization}}',
      body: paragraphs('Ciao {{name}},', 'ora puoi amministrare {{organization}}.'),
      button: 'Apri l’organizzazione',
      footer: '',
    },
    pt: {
      subject: 'Agora administra {{organization}}',
      body: paragraphs('Olá, {{name}},', 'agora pode administrar {{organization}}.'),
      button: 'Abrir a organização',
      footer: '',
    },
  },
};
