import { type MailTemplate, paragraphs } from '../mail-template.js';

export const ORGANIZATION_INVITED_AS_ADMIN: MailTemplate = {
  key: 'organization.invited_as_admin',
  variables: [
    { name: 'organization', sample: 'Silver Arrows Club', required: true },
    { name: 'by', sample: 'Ada Moretti', required: true },
    { name: 'day', sample: '8 May 2026', required: true },
  ],
  texts: {
    en: {
      subject: 'Invitation to administer {{organization}}',
      body: paragraphs(
        'Hello,',
        '{{by}} invites you to become an administrator of {{organization}} on Grand Prix Social.',
        'The invitation is for this address and holds until {{day}}. Sign in with it, or create an account.',
        'If you do not know what this is about, do nothing.',
      ),
      button: 'Look at the invitation',
      footer: '',
    },
    de: {
      subject: 'Einladung, {{organization}} zu verwalten',
      body: paragraphs(
        'Hallo,',
        '{{by}} lädt dich ein, {{organization}} auf Grand Prix Social zu verwalten.',
        'Die Einladung gilt für diese Adresse und bis zum {{day}}. Melde dich damit an oder lege ein Konto an.',
        'Wenn du nicht weißt, worum es geht, tu nichts.',
      ),
      button: 'Einladung ansehen',
      footer: '',
    },
    es: {
      subject: 'Invitación para administrar {{organization}}',
      body: paragraphs(
        'Hola:',
        '{{by}} te invita a administrar {{organization}} en Grand Prix Social.',
        'La invitación es para esta dirección y vale hasta el {{day}}. Inicia sesión con ella o crea una cuenta.',
        'Si no sabes de qué se trata, no hagas nada.',
      ),
      button: 'Ver la invitación',
      footer: '',
    },
    it: {
      subject: 'Invito ad amministrare {{organization}}',
      body: paragraphs(
        'Ciao,',
        '{{by}} ti invita ad amministrare {{organization}} su Grand Prix Social.',
        'L’invito è per questo indirizzo e vale fino al {{day}}. Accedi con esso o crea un account.',
        'Se non sai di cosa si tratta, non fare nulla.',
      ),
      button: 'Vedi l’invito',
      footer: '',
    },
    pt: {
      subject: 'Convite para administrar {{organization}}',
      body: paragraphs(
        'Olá,',
        '{{by}} convida-o a administrar {{organization}} no Grand Prix Social.',
        'O convite é para este endereço e vale até {{day}}. Inicie sessão com ele ou crie uma conta.',
        'Se não sabe do que se trata, não faça nada.',
      ),
      button: 'Ver o convite',
      footer: '',
    },
  },
};
