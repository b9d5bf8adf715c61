import { type MailTemplate, paragraphs } from '../mail-template.js';

export const NEW_DEVICE: MailTemplate = {
  key: 'security.new_device',
  variables: [
    { name: 'name', sample: 'Lena Fischer' },
    { name: 'device', sample: 'Firefox on Windows', required: true },
    { name: 'when', sample: 'Friday, 1 May 2026 at 14:00 CEST', required: true },
    { name: 'address', sample: '203.0.113.9', optional: true },
  ],
  texts: {
    en: {
      subject: 'New sign-in from {{device}}',
      body: paragraphs(
        'Hello {{name}},',
        'Somebody has signed in to your account from a device that we have not seen with you before.',
        '{{device}}\nWhen: {{when}}\nAddress: {{address}}',
        'If this was you, there is nothing to do.',
        'If this was not you, end the session and change your password now.',
      ),
      button: 'This was not me',
      footer: 'You receive this mail because it concerns the safety of your account.',
    },
    de: {
      subject: 'Neue Anmeldung: {{device}}',
      body: paragraphs(
        'Hallo {{name}},',
        'Jemand hat sich mit einem Gerät bei deinem Konto angemeldet, das wir bei dir noch nicht gesehen haben.',
        '{{device}}\nWann: {{when}}\nAdresse: {{address}}',
        'Wenn du das warst, ist nichts zu tun.',
        'Wenn du das nicht warst, beende die Sitzung und ändere jetzt dein Passwort.',
      ),
      button: 'Das war ich nicht',
      footer: 'Du bekommst diese Mail, weil sie die Sicherheit deines Kontos betrifft.',
    },
    es: {
      subject: 'Nuevo inicio de sesión: {{device}}',
      body: paragraphs(
        'Hola, {{name}}:',
        'Alguien ha iniciado sesión en tu cuenta desde un dispositivo que no habíamos visto antes contigo.',
        '{{device}}\nCuándo: {{when}}\nDirección: {{address}}',
        'Si has sido tú, no tienes que hacer nada.',
        'Si no has sido tú, cierra la sesión y cambia tu contraseña ahora.',
      ),
      button: 'No he sido yo',
      footer: 'Recibes este correo porque afecta a la seguridad de tu cuenta.',
    },
    it: {
      subject: 'Nuovo accesso: {{device}}',
      body: paragraphs(
        'Ciao {{name}},',
        'Qualcuno è entrato nel tuo account da un dispositivo che non avevamo mai visto con te.',
        '{{device}}\nQuando: {{when}}\nIndirizzo: {{address}}',
        'Se sei stato tu, non devi fare nulla.',
        'Se non sei stato tu, termina la sessione e cambia subito la password.',
      ),
      button: 'Non ero io',
      footer: 'Ricevi questa e-mail perché riguarda la sicurezza del tuo account.',
    },
    pt: {
      subject: 'Novo início de sessão: {{device}}',
      body: paragraphs(
        'Olá, {{name}},',
        'Alguém entrou na sua conta a partir de um dispositivo que ainda não tínhamos visto consigo.',
        '{{device}}\nQuando: {{when}}\nEndereço: {{address}}',
        'Se foi você, não precisa de fazer nada.',
        'Se não foi você, termine a sessão e altere já a palavra-passe.',
      ),
      button: 'Não fui eu',
      footer: 'Recebe este e-mail porque diz respeito à segurança da sua conta.',
    },
  },
};
