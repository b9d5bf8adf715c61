import { type MailTemplate, paragraphs } from '../mail-template.js';

export const ORGANIZATION_APPOINTED: MailTemplate = {
  key: 'organization.appointed',
  variables: [
    { name: 'name', sample: 'Lena Fischer' },
    { name: 'organization', sample: 'Silver Arrows Club', required: true },
  ],
  texts: {
    en: {
      subject: 'You administer {{organization}} now',
      body: paragraphs('Hello {{name}},', 'our staff have made you an administrator of {{organization}}.'),
      button: 'Open the organization',
      footer: '',
    },
    de: {
      subject: 'Du verwaltest jetzt {{organization}}',
      body: paragraphs('Hallo {{name}},', 'unser Team hat dir die Verwaltung von {{organization}} gegeben.'),
      button: 'Organisation öffnen',
      footer: '',
    },
    es: {
      subject: 'Ahora administras {{organization}}',
      body: paragraphs('Hola, {{name}}:', 'nuestro equipo te ha nombrado para administrar {{organization}}.'),
      button: 'Abrir la organización',
      footer: '',
    },
    it: {
      subject: 'Ora amministri {{organization}}',
      body: paragraphs('Ciao {{name}},', 'il nostro team ti ha affidato l’amministrazione di {{organization}}.'),
      button: 'Apri l’organizzazione',
      footer: '',
    },
    pt: {
      subject: 'Agora administra {{organization}}',
      body: paragraphs('Olá, {{name}},', 'a nossa equipa confiou-lhe a administração de {{organization}}.'),
      button: 'Abrir a organização',
      footer: '',
    },
  },
};
