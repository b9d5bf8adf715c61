/** What the mail about a look in one's place says. `{name}`, `{from}`, `{to}` and `{reason}` are replaced. */
export interface ImpersonationWords {
  readonly subject: string;
  readonly greeting: string;
  readonly lead: string;
  readonly when: string;
  readonly reason: string;
  readonly looked: string;
  readonly changed: string;
  readonly never: string;
  readonly button: string;
}

export const IMPERSONATION_WORDS: Readonly<Record<string, ImpersonationWords>> = {
  en: {
    subject: 'Our support looked at your account',
    greeting: 'Hello {name},',
    lead: 'a member of our support has looked at Grand Prix Social as you see it.',
    when: 'From {from} to {to}',
    reason: 'Reason: {reason}',
    looked: 'Nothing was changed.',
    changed: 'Something was changed for you.',
    never: 'Passwords, sessions and messages are never open to our support in this way.',
    button: 'See the security history',
  },
  de: {
    subject: 'Unser Support hat sich dein Konto angesehen',
    greeting: 'Hallo {name},',
    lead: 'jemand aus unserem Support hat Grand Prix Social so angesehen, wie du es siehst.',
    when: 'Von {from} bis {to}',
    reason: 'Grund: {reason}',
    looked: 'Es wurde nichts geändert.',
    changed: 'Es wurde etwas für dich geändert.',
    never: 'Passwörter, Sitzungen und Nachrichten stehen unserem Support auf diesem Weg niemals offen.',
    button: 'Sicherheitsverlauf ansehen',
  },
  es: {
    subject: 'Nuestro equipo de asistencia ha visto tu cuenta',
    greeting: 'Hola, {name}:',
    lead: 'alguien de nuestro equipo de asistencia ha visto Grand Prix Social tal como lo ves tú.',
    when: 'Desde {from} hasta {to}',
    reason: 'Motivo: {reason}',
    looked: 'No se ha cambiado nada.',
    changed: 'Se ha cambiado algo por ti.',
    never: 'Nuestro equipo nunca accede de este modo a contraseñas, sesiones ni mensajes.',
    button: 'Ver el historial de seguridad',
  },
  it: {
    subject: 'La nostra assistenza ha visto il tuo account',
    greeting: 'Ciao {name},',
    lead: 'una persona della nostra assistenza ha visto Grand Prix Social come lo vedi tu.',
    when: 'Dal {from} al {to}',
    reason: 'Motivo: {reason}',
    looked: 'Non è stato cambiato nulla.',
    changed: 'È stato cambiato qualcosa per te.',
    never: 'Password, sessioni e messaggi non sono mai accessibili alla nostra assistenza in questo modo.',
    button: 'Vedi la cronologia di sicurezza',
  },
  pt: {
    subject: 'O nosso apoio viu a sua conta',
    greeting: 'Olá, {name},',
    lead: 'uma pessoa do nosso apoio viu o Grand Prix Social tal como o vê.',
    when: 'De {from} a {to}',
    reason: 'Motivo: {reason}',
    looked: 'Nada foi alterado.',
    changed: 'Algo foi alterado por si.',
    never: 'Palavras-passe, sessões e mensagens nunca estão acessíveis ao nosso apoio desta forma.',
    button: 'Ver o histórico de segurança',
  },
};
