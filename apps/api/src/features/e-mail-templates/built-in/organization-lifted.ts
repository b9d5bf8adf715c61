import { type MailTemplate, paragraphs } from '../mail-template.js';

export const ORGANIZATION_LIFTED: MailTemplate = {
  key: 'organization.lifted',
  variables: [
    { name: 'name', sample: 'Lena Fischer' },
    { name: 'organization', sample: 'Silver Arrows Club', required: true },
    { name: 'reason', sample: 'Its page advertised bets', required: true, lines: 'many' },
  ],
  texts: {
    en: {
      subject: '{{organization}} is no longer suspended',
      body: paragraphs('Hello {{name}},', 'the suspension of {{organization}} was lifted.', 'Reason: {{reason}}'),
      button: 'Open the organization',
      footer: '',
    },
    de: {
      subject: '{{organization}} ist nicht mehr gesperrt',
      body: paragraphs('Hallo {{name}},', 'die Sperre von {{organization}} wurde aufgehoben.', 'Grund: {{reason}}'),
      button: 'Organisation öffnen',
      footer: '',
    },
    es: {
      subject: '{{organization}} ya no está suspendida',
      body: paragraphs('Hola, {{name}}:', 'se ha levantado la suspensión de {{organization}}.', 'Motivo: {{reason}}'),
      button: 'Abrir la organización',
      footer: '',
    },
    it: {
      subject: '{{organization}} non è più sospesa',
      body: paragraphs('Ciao {{name}},', 'la sospensione di {{organization}} è stata revocata.', 'Motivo: {{reason}}'),
      button: 'Apri l’organizzazione',
      footer: '',
    },
    pt: {
      subject: '{{organization}} já não está suspensa',
      body: paragraphs('Olá, {{name}},', 'a suspensão de {{organization}} foi levantada.', 'Motivo: {{reason}}'),
      button: 'Abrir a organização',
      footer: '',
    },
  },
};
