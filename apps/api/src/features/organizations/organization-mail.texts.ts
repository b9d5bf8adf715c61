interface MailWords {
  readonly subject: string;
  readonly lead: string;
  readonly more?: readonly string[];
  readonly button: string;
}

type MailKind = 'invited' | 'invitedAsAdmin' | 'appointed' | 'removed' | 'promoted' | 'demoted' | 'suspended' | 'lifted';

/** `{name}`, `{organization}`, `{by}`, `{reason}` and `{day}` are replaced. */
export interface OrganizationWords {
  readonly greeting: string;
  readonly greetingUnknown: string;
  readonly somebody: string;
  readonly mails: Readonly<Record<MailKind, MailWords>>;
}

const ENGLISH: OrganizationWords = {
  greeting: 'Hello {name},',
  greetingUnknown: 'Hello,',
  somebody: 'an administrator',
  mails: {
    invited: {
      subject: 'Invitation to {organization}',
      lead: '{by} invites you to become a member of {organization} on Grand Prix Social.',
      more: [
        'The invitation is for this address and holds until {day}. Sign in with it, or create an account.',
        'If you do not know what this is about, do nothing.',
      ],
      button: 'Look at the invitation',
    },
    invitedAsAdmin: {
      subject: 'Invitation to administer {organization}',
      lead: '{by} invites you to become an administrator of {organization} on Grand Prix Social.',
      more: [
        'The invitation is for this address and holds until {day}. Sign in with it, or create an account.',
        'If you do not know what this is about, do nothing.',
      ],
      button: 'Look at the invitation',
    },
    appointed: {
      subject: 'You administer {organization} now',
      lead: 'our staff have made you an administrator of {organization}.',
      button: 'Open the organization',
    },
    removed: {
      subject: 'You are no longer a member of {organization}',
      lead: 'you were removed from {organization}. Your account stays as it is.',
      button: 'Your organizations',
    },
    promoted: {
      subject: 'You administer {organization} now',
      lead: 'you were made an administrator of {organization}.',
      button: 'Open the organization',
    },
    demoted: {
      subject: 'You no longer administer {organization}',
      lead: 'you are no longer an administrator of {organization}. You stay a member.',
      button: 'Open the organization',
    },
    suspended: {
      subject: '{organization} was suspended',
      lead: 'our staff have suspended {organization}. Nobody can do anything with it until that is lifted, nor sign in through it.',
      more: ['Reason: {reason}'],
      button: 'Open the organization',
    },
    lifted: {
      subject: '{organization} is no longer suspended',
      lead: 'the suspension of {organization} was lifted.',
      more: ['Reason: {reason}'],
      button: 'Open the organization',
    },
  },
};

const GERMAN: OrganizationWords = {
  greeting: 'Hallo {name},',
  greetingUnknown: 'Hallo,',
  somebody: 'Jemand aus der Verwaltung',
  mails: {
    invited: {
      subject: 'Einladung zu {organization}',
      lead: '{by} lädt dich ein, auf Grand Prix Social Mitglied von {organization} zu werden.',
      more: [
        'Die Einladung gilt für diese Adresse und bis zum {day}. Melde dich damit an oder lege ein Konto an.',
        'Wenn du nicht weißt, worum es geht, tu nichts.',
      ],
      button: 'Einladung ansehen',
    },
    invitedAsAdmin: {
      subject: 'Einladung, {organization} zu verwalten',
      lead: '{by} lädt dich ein, {organization} auf Grand Prix Social zu verwalten.',
      more: [
        'Die Einladung gilt für diese Adresse und bis zum {day}. Melde dich damit an oder lege ein Konto an.',
        'Wenn du nicht weißt, worum es geht, tu nichts.',
      ],
      button: 'Einladung ansehen',
    },
    appointed: {
      subject: 'Du verwaltest jetzt {organization}',
      lead: 'unser Team hat dir die Verwaltung von {organization} gegeben.',
      button: 'Organisation öffnen',
    },
    removed: {
      subject: 'Du bist nicht mehr Mitglied von {organization}',
      lead: 'du wurdest aus {organization} entfernt. Dein Konto bleibt, wie es ist.',
      button: 'Deine Organisationen',
    },
    promoted: {
      subject: 'Du verwaltest jetzt {organization}',
      lead: 'du darfst {organization} jetzt verwalten.',
      button: 'Organisation öffnen',
    },
    demoted: {
      subject: 'Du verwaltest {organization} nicht mehr',
      lead: 'du darfst {organization} nicht mehr verwalten. Mitglied bleibst du.',
      button: 'Organisation öffnen',
    },
    suspended: {
      subject: '{organization} wurde gesperrt',
      lead: 'unser Team hat {organization} gesperrt. Bis die Sperre aufgehoben wird, kann niemand etwas damit tun oder sich darüber anmelden.',
      more: ['Grund: {reason}'],
      button: 'Organisation öffnen',
    },
    lifted: {
      subject: '{organization} ist nicht mehr gesperrt',
      lead: 'die Sperre von {organization} wurde aufgehoben.',
      more: ['Grund: {reason}'],
      button: 'Organisation öffnen',
    },
  },
};

const SPANISH: OrganizationWords = {
  greeting: 'Hola, {name}:',
  greetingUnknown: 'Hola:',
  somebody: 'Alguien de la administración',
  mails: {
    invited: {
      subject: 'Invitación a {organization}',
      lead: '{by} te invita a ser miembro de {organization} en Grand Prix Social.',
      more: [
        'La invitación es para esta dirección y vale hasta el {day}. Inicia sesión con ella o crea una cuenta.',
        'Si no sabes de qué se trata, no hagas nada.',
      ],
      button: 'Ver la invitación',
    },
    invitedAsAdmin: {
      subject: 'Invitación para administrar {organization}',
      lead: '{by} te invita a administrar {organization} en Grand Prix Social.',
      more: [
        'La invitación es para esta dirección y vale hasta el {day}. Inicia sesión con ella o crea una cuenta.',
        'Si no sabes de qué se trata, no hagas nada.',
      ],
      button: 'Ver la invitación',
    },
    appointed: {
      subject: 'Ahora administras {organization}',
      lead: 'nuestro equipo te ha nombrado para administrar {organization}.',
      button: 'Abrir la organización',
    },
    removed: {
      subject: 'Ya no eres miembro de {organization}',
      lead: 'se te ha retirado de {organization}. Tu cuenta sigue como está.',
      button: 'Tus organizaciones',
    },
    promoted: {
      subject: 'Ahora administras {organization}',
      lead: 'ahora puedes administrar {organization}.',
      button: 'Abrir la organización',
    },
    demoted: {
      subject: 'Ya no administras {organization}',
      lead: 'ya no administras {organization}. Sigues siendo miembro.',
      button: 'Abrir la organización',
    },
    suspended: {
      subject: '{organization} ha sido suspendida',
      lead: 'nuestro equipo ha suspendido {organization}. Hasta que se levante la suspensión, nadie puede hacer nada con ella ni iniciar sesión a través de ella.',
      more: ['Motivo: {reason}'],
      button: 'Abrir la organización',
    },
    lifted: {
      subject: '{organization} ya no está suspendida',
      lead: 'se ha levantado la suspensión de {organization}.',
      more: ['Motivo: {reason}'],
      button: 'Abrir la organización',
    },
  },
};

const ITALIAN: OrganizationWords = {
  greeting: 'Ciao {name},',
  greetingUnknown: 'Ciao,',
  somebody: 'Chi amministra',
  mails: {
    invited: {
      subject: 'Invito a {organization}',
      lead: '{by} ti invita a entrare in {organization} su Grand Prix Social.',
      more: [
        'L’invito è per questo indirizzo e vale fino al {day}. Accedi con esso o crea un account.',
        'Se non sai di cosa si tratta, non fare nulla.',
      ],
      button: 'Vedi l’invito',
    },
    invitedAsAdmin: {
      subject: 'Invito ad amministrare {organization}',
      lead: '{by} ti invita ad amministrare {organization} su Grand Prix Social.',
      more: [
        'L’invito è per questo indirizzo e vale fino al {day}. Accedi con esso o crea un account.',
        'Se non sai di cosa si tratta, non fare nulla.',
      ],
      button: 'Vedi l’invito',
    },
    appointed: {
      subject: 'Ora amministri {organization}',
      lead: 'il nostro team ti ha affidato l’amministrazione di {organization}.',
      button: 'Apri l’organizzazione',
    },
    removed: {
      subject: 'Non fai più parte di {organization}',
      lead: 'sei stato rimosso da {organization}. Il tuo account resta com’è.',
      button: 'Le tue organizzazioni',
    },
    promoted: { subject: 'Ora amministri {organization}', lead: 'ora puoi amministrare {organization}.', button: 'Apri l’organizzazione' },
    demoted: {
      subject: 'Non amministri più {organization}',
      lead: 'non amministri più {organization}. Ne fai ancora parte.',
      button: 'Apri l’organizzazione',
    },
    suspended: {
      subject: '{organization} è stata sospesa',
      lead: 'il nostro team ha sospeso {organization}. Finché la sospensione non viene revocata, nessuno può farci nulla né accedere tramite essa.',
      more: ['Motivo: {reason}'],
      button: 'Apri l’organizzazione',
    },
    lifted: {
      subject: '{organization} non è più sospesa',
      lead: 'la sospensione di {organization} è stata revocata.',
      more: ['Motivo: {reason}'],
      button: 'Apri l’organizzazione',
    },
  },
};

const PORTUGUESE: OrganizationWords = {
  greeting: 'Olá, {name},',
  greetingUnknown: 'Olá,',
  somebody: 'Alguém da administração',
  mails: {
    invited: {
      subject: 'Convite para {organization}',
      lead: '{by} convida-o a ser membro de {organization} no Grand Prix Social.',
      more: [
        'O convite é para este endereço e vale até {day}. Inicie sessão com ele ou crie uma conta.',
        'Se não sabe do que se trata, não faça nada.',
      ],
      button: 'Ver o convite',
    },
    invitedAsAdmin: {
      subject: 'Convite para administrar {organization}',
      lead: '{by} convida-o a administrar {organization} no Grand Prix Social.',
      more: [
        'O convite é para este endereço e vale até {day}. Inicie sessão com ele ou crie uma conta.',
        'Se não sabe do que se trata, não faça nada.',
      ],
      button: 'Ver o convite',
    },
    appointed: {
      subject: 'Agora administra {organization}',
      lead: 'a nossa equipa confiou-lhe a administração de {organization}.',
      button: 'Abrir a organização',
    },
    removed: {
      subject: 'Já não é membro de {organization}',
      lead: 'foi removido de {organization}. A sua conta fica como está.',
      button: 'As suas organizações',
    },
    promoted: { subject: 'Agora administra {organization}', lead: 'agora pode administrar {organization}.', button: 'Abrir a organização' },
    demoted: {
      subject: 'Já não administra {organization}',
      lead: 'já não administra {organization}. Continua a ser membro.',
      button: 'Abrir a organização',
    },
    suspended: {
      subject: '{organization} foi suspensa',
      lead: 'a nossa equipa suspendeu {organization}. Até a suspensão ser levantada, ninguém pode fazer nada com ela nem iniciar sessão através dela.',
      more: ['Motivo: {reason}'],
      button: 'Abrir a organização',
    },
    lifted: {
      subject: '{organization} já não está suspensa',
      lead: 'a suspensão de {organization} foi levantada.',
      more: ['Motivo: {reason}'],
      button: 'Abrir a organização',
    },
  },
};

export const ORGANIZATION_WORDS: Readonly<Record<string, OrganizationWords>> = {
  en: ENGLISH,
  de: GERMAN,
  es: SPANISH,
  it: ITALIAN,
  pt: PORTUGUESE,
};
