import { type MailTemplate, paragraphs } from '../mail-template.js';

export const IMPERSONATION_CHANGED: MailTemplate = {
  key: 'impersonation.changed',
  variables: [
    { name: 'name', sample: 'Lena Fischer' },
    { name: 'from', sample: '1 May 2026, 14:00', required: true },
    { name: 'to', sample: '1 May 2026, 14:09', required: true },
    { name: 'reason', sample: 'The feed stays empty', required: true, lines: 'many' },
  ],
  texts: {
    en: {
      subject: 'Our support looked at your account',
      body: paragraphs(
        'Hello {{name}},',
        'a member of our support has looked at Grand Prix Social as you see it.',
        'From {{from}} to {{to}}',
        'Reason: {{reason}}',
        'Something was changed for you.',
        'Passwords, sessions and messages are never open to our support in this way.',
      ),
      button: 'See the security history',
      footer: '',
    },
    de: {
      subject: 'Unser Support hat sich dein Konto angesehen',
      body: paragraphs(
        'Hallo {{name}},',
        'jemand aus unserem Support hat Grand Prix Social so angesehen, wie du es siehst.',
        'Von {{from}} bis {{to}}',
        'Grund: {{reason}}',
        'Es wurde etwas für dich geändert.',
        'Passwörter, Sitzungen und Nachrichten stehen unserem Support auf diesem Weg niemals offen.',
      ),
      button: 'Sicherheitsverlauf ansehen',
      footer: '',
    },
    es: {
      subject: 'Nuestro equipo de asistencia ha visto tu cuenta',
      body: paragraphs(
        'Hola, {{name}}:',
        'alguien de nuestro equipo de asistencia ha visto Grand Prix Social tal como lo ves tú.',
        'Desde {{from}} hasta {{to}}',
        'Motivo: {{reason}}',
        'Se ha cambiado algo por ti.',
        'Nuestro equipo nunca accede de este modo a contraseñas, sesiones ni mensajes.',
      ),
      button: 'Ver el historial de seguridad',
      footer: '',
    },
    it: {
      subject: 'La nostra assistenza ha visto il tuo account',
      body: paragraphs(
        'Ciao {{name}},',
        'una persona della nostra assistenza ha visto Grand Prix Social come lo vedi tu.',
        'Dal {{from}} al {{to}}',
        'Motivo: {{reason}}',
        'È stato cambiato qualcosa per te.',
        'Password, sessioni e messaggi non sono mai accessibili alla nostra assistenza in questo modo.',
      ),
      button: 'Vedi la cronologia di sicurezza',
      footer: '',
    },
    pt: {
      subject: 'O nosso apoio viu a sua conta',
      body: paragraphs(
        'Olá, {{name}},',
        'uma pessoa do nosso apoio viu o Grand Prix Social tal como o vê.',
        'De {{from}} a {{to}}',
        'Motivo: {{reason}}',
        'Algo foi alterado por si.',
        'Palavras-passe, sessões e mensagens nunca estão acessíveis ao nosso apoio desta forma.',
      ),
      button: 'Ver o histórico de segurança',
      footer: '',
    },
  },
};
