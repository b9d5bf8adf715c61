import { type MailTemplate, paragraphs } from '../mail-template.js';

export const SESSION_ENDED: MailTemplate = {
  key: 'security.session_ended',
  variables: [
    { name: 'name', sample: 'Lena Fischer' },
    { name: 'device', sample: 'Firefox on Windows', required: true },
    { name: 'when', sample: 'Friday, 1 May 2026 at 14:00 CEST', required: true },
    { name: 'address', sample: '203.0.113.9', optional: true },
  ],
  texts: {
    en: {
      subject: 'We ended a session to protect your account',
      body: paragraphs(
        'Hello {{name}},',
        'A spent key of one of your sessions was used a second time. Somebody may have copied it, so we have ended that session.',
        '{{device}}\nWhen: {{when}}\nAddress: {{address}}',
        'You can sign in again at any time.',
        'If you do not recognise the device, end your other sessions and change your password.',
      ),
      button: 'Check my sessions',
      footer: 'You receive this mail because it concerns the safety of your account.',
    },
    de: {
      subject: 'Wir haben eine Sitzung beendet, um dein Konto zu schützen',
      body: paragraphs(
        'Hallo {{name}},',
        'Ein verbrauchter Schlüssel einer deiner Sitzungen wurde ein zweites Mal verwendet. Jemand könnte ihn kopiert haben, deshalb haben wir diese Sitzung beendet.',
        '{{device}}\nWann: {{when}}\nAdresse: {{address}}',
        'Du kannst dich jederzeit wieder anmelden.',
        'Wenn du das Gerät nicht kennst, beende deine anderen Sitzungen und ändere dein Passwort.',
      ),
      button: 'Meine Sitzungen prüfen',
      footer: 'Du bekommst diese Mail, weil sie die Sicherheit deines Kontos betrifft.',
    },
    es: {
      subject: 'Hemos cerrado una sesión para proteger tu cuenta',
      body: paragraphs(
        'Hola, {{name}}:',
        'Una clave ya usada de una de tus sesiones se ha utilizado por segunda vez. Alguien podría haberla copiado, así que hemos cerrado esa sesión.',
        '{{device}}\nCuándo: {{when}}\nDirección: {{address}}',
        'Puedes volver a iniciar sesión cuando quieras.',
        'Si no reconoces el dispositivo, cierra tus otras sesiones y cambia tu contraseña.',
      ),
      button: 'Revisar mis sesiones',
      footer: 'Recibes este correo porque afecta a la seguridad de tu cuenta.',
    },
    it: {
      subject: 'Abbiamo terminato una sessione per proteggere il tuo account',
      body: paragraphs(
        'Ciao {{name}},',
        'Una chiave già usata di una delle tue sessioni è stata usata una seconda volta. Qualcuno potrebbe averla copiata, quindi abbiamo terminato quella sessione.',
        '{{device}}\nQuando: {{when}}\nIndirizzo: {{address}}',
        'Puoi accedere di nuovo quando vuoi.',
        'Se non riconosci il dispositivo, termina le altre sessioni e cambia la password.',
      ),
      button: 'Controlla le mie sessioni',
      footer: 'Ricevi questa e-mail perché riguarda la sicurezza del tuo account.',
    },
    pt: {
      subject: 'Terminámos uma sessão para proteger a sua conta',
      body: paragraphs(
        'Olá, {{name}},',
        'Uma chave já usada de uma das suas sessões foi usada uma segunda vez. Alguém pode tê-la copiado, por isso terminámos essa sessão.',
        '{{device}}\nQuando: {{when}}\nEndereço: {{address}}',
        'Pode voltar a iniciar sessão quando quiser.',
        'Se não reconhece o dispositivo, termine as outras sessões e altere a palavra-passe.',
      ),
      button: 'Ver as minhas sessões',
      footer: 'Recebe este e-mail porque diz respeito à segurança da sua conta.',
    },
  },
};
