import { type MailTemplate, paragraphs } from '../mail-template.js';

export const DATA_EXPORT_READY: MailTemplate = {
  key: 'data_export.ready',
  variables: [
    { name: 'name', sample: 'Lena Fischer' },
    { name: 'day', sample: '8 May 2026', required: true },
  ],
  texts: {
    en: {
      subject: 'The copy of your data is ready',
      body: paragraphs(
        'Hello {{name}},',
        'the copy of your data that you asked for can be downloaded from your settings. It is deleted on {{day}}.',
        'You are asked to sign in once more, for everything about you is in it. If you did not ask for it, end your other sessions and change your password.',
      ),
      button: 'Open the settings',
      footer: 'Grand Prix Social sends this mail because a copy of your data was asked for. It needs no answer.',
    },
    de: {
      subject: 'Die Kopie deiner Daten ist fertig',
      body: paragraphs(
        'Hallo {{name}},',
        'die Kopie deiner Daten, um die du gebeten hast, kann in deinen Einstellungen heruntergeladen werden. Am {{day}} wird sie gelöscht.',
        'Du wirst noch einmal nach der Anmeldung gefragt, denn in ihr steht alles über dich. Wenn du nicht darum gebeten hast, beende deine anderen Sitzungen und ändere dein Passwort.',
      ),
      button: 'Einstellungen öffnen',
      footer: 'Grand Prix Social schickt diese Mail, weil eine Kopie deiner Daten verlangt wurde. Sie braucht keine Antwort.',
    },
    es: {
      subject: 'La copia de tus datos está lista',
      body: paragraphs(
        'Hola, {{name}}:',
        'la copia de tus datos que pediste se puede descargar desde tus ajustes. Se elimina el {{day}}.',
        'Se te pedirá iniciar sesión una vez más, porque contiene todo sobre ti. Si no la pediste, cierra tus otras sesiones y cambia tu contraseña.',
      ),
      button: 'Abrir los ajustes',
      footer: 'Grand Prix Social envía este correo porque se pidió una copia de tus datos. No necesita respuesta.',
    },
    it: {
      subject: 'La copia dei tuoi dati è pronta',
      body: paragraphs(
        'Ciao {{name}},',
        'la copia dei tuoi dati che hai chiesto si può scaricare dalle impostazioni. Viene eliminata il {{day}}.',
        'Ti verrà chiesto di accedere ancora una volta, perché contiene tutto su di te. Se non l’hai chiesta tu, chiudi le altre sessioni e cambia la password.',
      ),
      button: 'Apri le impostazioni',
      footer: 'Grand Prix Social invia questa e-mail perché è stata chiesta una copia dei tuoi dati. Non serve rispondere.',
    },
    pt: {
      subject: 'A cópia dos teus dados está pronta',
      body: paragraphs(
        'Olá {{name}},',
        'a cópia dos teus dados que pediste pode ser descarregada nas tuas definições. É eliminada a {{day}}.',
        'É-te pedido que inicies sessão mais uma vez, porque contém tudo sobre ti. Se não a pediste, termina as outras sessões e muda a palavra-passe.',
      ),
      button: 'Abrir as definições',
      footer: 'A Grand Prix Social envia este e-mail porque foi pedida uma cópia dos teus dados. Não precisa de resposta.',
    },
  },
};
