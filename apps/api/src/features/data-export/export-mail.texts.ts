interface ExportWords {
  readonly subject: string;
  readonly greeting: string;
  readonly lead: string;
  readonly until: string;
  readonly calm: string;
  readonly button: string;
  readonly footer: string;
}

export const EXPORT_MAIL: Readonly<Record<string, ExportWords>> = {
  en: {
    subject: 'The copy of your data is ready',
    greeting: 'Hello {name},',
    lead: 'the copy of your data that you asked for can be downloaded from your settings.',
    until: 'It is deleted on {date}.',
    calm: 'You are asked to sign in once more, for everything about you is in it. If you did not ask for it, end your other sessions and change your password.',
    button: 'Open the settings',
    footer: 'Grand Prix Social sends this mail because a copy of your data was asked for. It needs no answer.',
  },
  de: {
    subject: 'Die Kopie deiner Daten ist fertig',
    greeting: 'Hallo {name},',
    lead: 'die Kopie deiner Daten, um die du gebeten hast, kann in deinen Einstellungen heruntergeladen werden.',
    until: 'Am {date} wird sie gelöscht.',
    calm: 'Du wirst noch einmal nach der Anmeldung gefragt, denn in ihr steht alles über dich. Wenn du nicht darum gebeten hast, beende deine anderen Sitzungen und ändere dein Passwort.',
    button: 'Einstellungen öffnen',
    footer: 'Grand Prix Social schickt diese Mail, weil eine Kopie deiner Daten verlangt wurde. Sie braucht keine Antwort.',
  },
  es: {
    subject: 'La copia de tus datos está lista',
    greeting: 'Hola, {name}:',
    lead: 'la copia de tus datos que pediste se puede descargar desde tus ajustes.',
    until: 'Se elimina el {date}.',
    calm: 'Se te pedirá iniciar sesión una vez más, porque contiene todo sobre ti. Si no la pediste, cierra tus otras sesiones y cambia tu contraseña.',
    button: 'Abrir los ajustes',
    footer: 'Grand Prix Social envía este correo porque se pidió una copia de tus datos. No necesita respuesta.',
  },
  it: {
    subject: 'La copia dei tuoi dati è pronta',
    greeting: 'Ciao {name},',
    lead: 'la copia dei tuoi dati che hai chiesto si può scaricare dalle impostazioni.',
    until: 'Viene eliminata il {date}.',
    calm: 'Ti verrà chiesto di accedere ancora una volta, perché contiene tutto su di te. Se non l’hai chiesta tu, chiudi le altre sessioni e cambia la password.',
    button: 'Apri le impostazioni',
    footer: 'Grand Prix Social invia questa e-mail perché è stata chiesta una copia dei tuoi dati. Non serve rispondere.',
  },
  pt: {
    subject: 'A cópia dos teus dados está pronta',
    greeting: 'Olá {name},',
    lead: 'a cópia dos teus dados que pediste pode ser descarregada nas tuas definições.',
    until: 'É eliminada a {date}.',
    calm: 'É-te pedido que inicies sessão mais uma vez, porque contém tudo sobre ti. Se não a pediste, termina as outras sessões e muda a palavra-passe.',
    button: 'Abrir as definições',
    footer: 'A Grand Prix Social envia este e-mail porque foi pedida uma cópia dos teus dados. Não precisa de resposta.',
  },
};
