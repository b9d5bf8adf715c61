import { type MailTemplate, paragraphs } from '../mail-template.js';

export const ORGANIZATION_SUSPENDED: MailTemplate = {
  key: 'organization.suspended',
  variables: [
    { name: 'name', sample: 'Lena Fischer' },
    { name: 'organization', sample: 'Silver Arrows Club', required: true },
    { name: 'reason', sample: 'Its page advertised bets', required: true, lines: 'many' },
  ],
  texts: {
    en: {
      subject: '{{organization}} was suspended',
      body: paragraphs(
        'Hello {{name}},',
        'our staff have suspended {{organization}}. Nobody can do anything with it until that is lifted, nor sign in through it.',
        'Reason: {{reason}}',
      ),
      button: 'Open the organization',
      footer: '',
    },
    de: {
      subject: '{{organization}} wurde gesperrt',
      body: paragraphs(
        'Hallo {{name}},',
        'unser Team hat {{organization}} gesperrt. Bis die Sperre aufgehoben wird, kann niemand etwas damit tun oder sich darüber anmelden.',
        'Grund: {{reason}}',
      ),
      button: 'Organisation öffnen',
      footer: '',
    },
    es: {
      subject: '{{organization}} ha sido suspendida',
      body: paragraphs(
        'Hola, {{name}}:',
        'nuestro equipo ha suspendido {{organization}}. Hasta que se levante la suspensión, nadie puede hacer nada con ella ni iniciar sesión a través de ella.',
        'Motivo: {{reason}}',
      ),
      button: 'Abrir la organización',
      footer: '',
    },
    it: {
      subject: '{{organization}} è stata sospesa',
      body: paragraphs(
        'Ciao {{name}},',
        'il nostro team ha sospeso {{organization}}. Finché la sospensione non viene revocata, nessuno può farci nulla né accedere tramite essa.',
        'Motivo: {{reason}}',
      ),
      button: 'Apri l’organizzazione',
      footer: '',
    },
    pt: {
      subject: '{{organization}} foi suspensa',
      body: paragraphs(
        'Olá, {{name}},',
        'a nossa equipa suspendeu {{organization}}. Até a suspensão ser levantada, ninguém pode fazer nada com ela nem iniciar sessão através dela.',
        'Motivo: {{reason}}',
      ),
      button: 'Abrir a organização',
      footer: '',
    },
  },
};
