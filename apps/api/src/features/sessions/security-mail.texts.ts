/** What the mails about an account's safety say. `{name}` is replaced; `{device}` is "browser on system". */
export interface MailWords {
  readonly subject: string;
  readonly lead: string;
  readonly calm: string;
  readonly act: string;
  readonly button: string;
}

export interface MailLanguage {
  readonly greeting: string;
  readonly device: string;
  readonly unknownDevice: string;
  readonly when: string;
  readonly address: string;
  readonly footer: string;
  readonly newDevice: MailWords;
  readonly compromised: MailWords;
}

export const MAIL_LANGUAGES: Readonly<Record<string, MailLanguage>> = {
  en: {
    greeting: 'Hello {name},',
    device: '{browser} on {system}',
    unknownDevice: 'An unknown device',
    when: 'When',
    address: 'Address',
    footer: 'You receive this mail because it concerns the safety of your account.',
    newDevice: {
      subject: 'New sign-in from {device}',
      lead: 'Somebody has signed in to your account from a device that we have not seen with you before.',
      calm: 'If this was you, there is nothing to do.',
      act: 'If this was not you, end the session and change your password now.',
      button: 'This was not me',
    },
    compromised: {
      subject: 'We ended a session to protect your account',
      lead: 'A spent key of one of your sessions was used a second time. Somebody may have copied it, so we have ended that session.',
      calm: 'You can sign in again at any time.',
      act: 'If you do not recognise the device, end your other sessions and change your password.',
      button: 'Check my sessions',
    },
  },
  de: {
    greeting: 'Hallo {name},',
    device: '{browser} auf {system}',
    unknownDevice: 'Ein unbekanntes Gerät',
    when: 'Wann',
    address: 'Adresse',
    footer: 'Du bekommst diese Mail, weil sie die Sicherheit deines Kontos betrifft.',
    newDevice: {
      subject: 'Neue Anmeldung: {device}',
      lead: 'Jemand hat sich mit einem Gerät bei deinem Konto angemeldet, das wir bei dir noch nicht gesehen haben.',
      calm: 'Wenn du das warst, ist nichts zu tun.',
      act: 'Wenn du das nicht warst, beende die Sitzung und ändere jetzt dein Passwort.',
      button: 'Das war ich nicht',
    },
    compromised: {
      subject: 'Wir haben eine Sitzung beendet, um dein Konto zu schützen',
      lead: 'Ein verbrauchter Schlüssel einer deiner Sitzungen wurde ein zweites Mal verwendet. Jemand könnte ihn kopiert haben, deshalb haben wir diese Sitzung beendet.',
      calm: 'Du kannst dich jederzeit wieder anmelden.',
      act: 'Wenn du das Gerät nicht kennst, beende deine anderen Sitzungen und ändere dein Passwort.',
      button: 'Meine Sitzungen prüfen',
    },
  },
  es: {
    greeting: 'Hola, {name}:',
    device: '{browser} en {system}',
    unknownDevice: 'Un dispositivo desconocido',
    when: 'Cuándo',
    address: 'Dirección',
    footer: 'Recibes este correo porque afecta a la seguridad de tu cuenta.',
    newDevice: {
      subject: 'Nuevo inicio de sesión: {device}',
      lead: 'Alguien ha iniciado sesión en tu cuenta desde un dispositivo que no habíamos visto antes contigo.',
      calm: 'Si has sido tú, no tienes que hacer nada.',
      act: 'Si no has sido tú, cierra la sesión y cambia tu contraseña ahora.',
      button: 'No he sido yo',
    },
    compromised: {
      subject: 'Hemos cerrado una sesión para proteger tu cuenta',
      lead: 'Una clave ya usada de una de tus sesiones se ha utilizado por segunda vez. Alguien podría haberla copiado, así que hemos cerrado esa sesión.',
      calm: 'Puedes volver a iniciar sesión cuando quieras.',
      act: 'Si no reconoces el dispositivo, cierra tus otras sesiones y cambia tu contraseña.',
      button: 'Revisar mis sesiones',
    },
  },
  it: {
    greeting: 'Ciao {name},',
    device: '{browser} su {system}',
    unknownDevice: 'Un dispositivo sconosciuto',
    when: 'Quando',
    address: 'Indirizzo',
    footer: 'Ricevi questa e-mail perché riguarda la sicurezza del tuo account.',
    newDevice: {
      subject: 'Nuovo accesso: {device}',
      lead: 'Qualcuno è entrato nel tuo account da un dispositivo che non avevamo mai visto con te.',
      calm: 'Se sei stato tu, non devi fare nulla.',
      act: 'Se non sei stato tu, termina la sessione e cambia subito la password.',
      button: 'Non ero io',
    },
    compromised: {
      subject: 'Abbiamo terminato una sessione per proteggere il tuo account',
      lead: 'Una chiave già usata di una delle tue sessioni è stata usata una seconda volta. Qualcuno potrebbe averla copiata, quindi abbiamo terminato quella sessione.',
      calm: 'Puoi accedere di nuovo quando vuoi.',
      act: 'Se non riconosci il dispositivo, termina le altre sessioni e cambia la password.',
      button: 'Controlla le mie sessioni',
    },
  },
  pt: {
    greeting: 'Olá, {name},',
    device: '{browser} em {system}',
    unknownDevice: 'Um dispositivo desconhecido',
    when: 'Quando',
    address: 'Endereço',
    footer: 'Recebe este e-mail porque diz respeito à segurança da sua conta.',
    newDevice: {
      subject: 'Novo início de sessão: {device}',
      lead: 'Alguém entrou na sua conta a partir de um dispositivo que ainda não tínhamos visto consigo.',
      calm: 'Se foi você, não precisa de fazer nada.',
      act: 'Se não foi você, termine a sessão e altere já a palavra-passe.',
      button: 'Não fui eu',
    },
    compromised: {
      subject: 'Terminámos uma sessão para proteger a sua conta',
      lead: 'Uma chave já usada de uma das suas sessões foi usada uma segunda vez. Alguém pode tê-la copiado, por isso terminámos essa sessão.',
      calm: 'Pode voltar a iniciar sessão quando quiser.',
      act: 'Se não reconhece o dispositivo, termine as outras sessões e altere a palavra-passe.',
      button: 'Ver as minhas sessões',
    },
  },
};
