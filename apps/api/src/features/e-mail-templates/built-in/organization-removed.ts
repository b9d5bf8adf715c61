import { type MailTemplate, paragraphs } from '../mail-template.js';

export const ORGANIZATION_REMOVED: MailTemplate = {
  key: 'organization.removed',
  variables: [
    { name: 'name', sample: 'Lena Fischer' },
    { name: 'organization', sample: 'Silver Arrows Club', required: true },
  ],
  texts: {
    en: {
      subject: 'You are no longer a member of {{organization}}',
      body: paragraphs('Hello {{name}},', 'you were removed from {{organization}}. Your account stays as it is.'),
      button: 'Your organizations',
      footer: '',
    },
    de: {
      subject: 'Du bist nicht mehr Mitglied von {{organization}}',
      body: paragraphs('Hallo {{name}},', 'du wurdest aus {{organization}} entfernt. Dein Konto bleibt, wie es ist.'),
      button: 'Deine Organisationen',
      footer: '',
    },
    es: {
      subject: 'Ya no eres miembro de {{organization}}',
      body: paragraphs('Hola, {{name}}:', 'se te ha retirado de {{organization}}. Tu cuenta sigue como está.'),
      button: 'Tus organizaciones',
      footer: '',
    },
    it: {
      subject: 'Non fai più parte di {{organization}}',
      body: paragraphs('Ciao {{name}},', 'sei stato rimosso da {{organization}}. Il tuo account resta com’è.'),
      button: 'Le tue organizzazioni',
      footer: '',
    },
    pt: {
      subject: 'Já não é membro de {{organization}}',
      body: paragraphs('Olá, {{name}},', 'foi removido de {{organization}}. A sua conta fica como está.'),
      button: 'As suas organizações',
      footer: '',
    },
  },
};
