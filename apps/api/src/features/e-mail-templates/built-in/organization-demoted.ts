import { type MailTemplate, paragraphs } from '../mail-template.js';

export const ORGANIZATION_DEMOTED: MailTemplate = {
  key: 'organization.demoted',
  variables: [
    { name: 'name', sample: 'Lena Fischer' },
    { name: 'organization', sample: 'Silver Arrows Club', required: true },
  ],
  texts: {
    en: {
      subject: 'You no longer administer {{organization}}',
      body: paragraphs('Hello {{name}},', 'you are no longer an administrator of {{organization}}. You stay a member.'),
      button: 'Open the organization',
      footer: '',
    },
    de: {
      subject: 'Du verwaltest {{organization}} nicht mehr',
      body: paragraphs('Hallo {{name}},', 'du darfst {{organization}} nicht mehr verwalten. Mitglied bleibst du.'),
      button: 'Organisation öffnen',
      footer: '',
    },
    es: {
      subject: 'Ya no administras {{organization}}',
      body: paragraphs('Hola, {{name}}:', 'ya no administras {{organization}}. Sigues siendo miembro.'),
      button: 'Abrir la organización',
      footer: '',
    },
    it: {
      subject: 'Non amministri più {{organization}}',
      body: paragraphs('Ciao {{name}},', 'non amministri più {{organization}}. Ne fai ancora parte.'),
      button: 'Apri l’organizzazione',
      footer: '',
    },
    pt: {
      subject: 'Já não administra {{organization}}',
      body: paragraphs('Olá, {{name}},', 'já não administra {{organization}}. Continua a ser membro.'),
      button: 'Abrir a organização',
      footer: '',
    },
  },
};
