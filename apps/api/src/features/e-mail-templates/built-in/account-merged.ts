import { type MailTemplate, paragraphs } from '../mail-template.js';

export const ACCOUNT_MERGED: MailTemplate = {
  key: 'account.merged',
  variables: [
    { name: 'name', sample: 'Lena Fischer' },
    { name: 'survivor', sample: 'lena', required: true },
    { name: 'leaver', sample: 'lena_old', required: true },
    { name: 'days', sample: '7', required: true },
  ],
  texts: {
    en: {
      subject: 'Your accounts are now one: @{{survivor}}',
      body: paragraphs(
        'Hello {{name}},',
        'our support team has merged the account @{{leaver}} into @{{survivor}}, as was asked. Posts, comments, followers and everything else are there now.',
        'Sign in with @{{survivor}} from now on; its password and e-mail address have not changed. @{{leaver}} is closed, and links to it lead to @{{survivor}} for a while.',
        'If you did not ask for this, answer our support within {{days}} days: until then we can still tell whose account it was.',
      ),
      button: 'Open the profile',
      footer: 'Grand Prix Social sends this mail to the addresses of both accounts.',
    },
    de: {
      subject: 'Deine Konten sind jetzt eines: @{{survivor}}',
      body: paragraphs(
        'Hallo {{name}},',
        'unser Support hat das Konto @{{leaver}} wie gewünscht mit @{{survivor}} zusammengeführt. Beiträge, Kommentare, Follower und alles andere sind jetzt dort.',
        'Melde dich ab jetzt mit @{{survivor}} an; Passwort und E-Mail-Adresse sind dieselben geblieben. @{{leaver}} ist geschlossen, und Links dorthin führen eine Zeit lang zu @{{survivor}}.',
        'Wenn du nicht darum gebeten hast, melde dich innerhalb von {{days}} Tagen beim Support: So lange können wir noch feststellen, wem das Konto gehörte.',
      ),
      button: 'Profil öffnen',
      footer: 'Grand Prix Social schickt diese Mail an die Adressen beider Konten.',
    },
    es: {
      subject: 'Tus cuentas ahora son una: @{{survivor}}',
      body: paragraphs(
        'Hola, {{name}}:',
        'nuestro equipo de soporte ha unido la cuenta @{{leaver}} con @{{survivor}}, como se pidió. Publicaciones, comentarios, seguidores y todo lo demás están ahora allí.',
        'A partir de ahora inicia sesión con @{{survivor}}; su contraseña y su correo no han cambiado. @{{leaver}} está cerrada, y sus enlaces llevan a @{{survivor}} durante un tiempo.',
        'Si no lo pediste, escribe a nuestro soporte en un plazo de {{days}} días: hasta entonces aún podemos saber de quién era la cuenta.',
      ),
      button: 'Abrir el perfil',
      footer: 'Grand Prix Social envía este correo a las direcciones de ambas cuentas.',
    },
    it: {
      subject: 'I tuoi account ora sono uno: @{{survivor}}',
      body: paragraphs(
        'Ciao {{name}},',
        'il nostro supporto ha unito l’account @{{leaver}} a @{{survivor}}, come richiesto. Post, commenti, follower e tutto il resto ora sono lì.',
        'D’ora in poi accedi con @{{survivor}}; la password e l’indirizzo e-mail non sono cambiati. @{{leaver}} è chiuso, e per un po’ i suoi link portano a @{{survivor}}.',
        'Se non l’hai chiesto tu, scrivi al supporto entro {{days}} giorni: fino ad allora possiamo ancora capire di chi era l’account.',
      ),
      button: 'Apri il profilo',
      footer: 'Grand Prix Social invia questa e-mail agli indirizzi di entrambi gli account.',
    },
    pt: {
      subject: 'As tuas contas são agora uma só: @{{survivor}}',
      body: paragraphs(
        'Olá {{name}},',
        'o nosso apoio juntou a conta @{{leaver}} a @{{survivor}}, como foi pedido. Publicações, comentários, seguidores e tudo o resto estão agora lá.',
        'A partir de agora inicia sessão com @{{survivor}}; a palavra-passe e o e-mail não mudaram. @{{leaver}} está fechada, e as suas ligações levam a @{{survivor}} durante algum tempo.',
        'Se não o pediste, contacta o apoio no prazo de {{days}} dias: até lá ainda podemos saber de quem era a conta.',
      ),
      button: 'Abrir o perfil',
      footer: 'A Grand Prix Social envia este e-mail para os endereços de ambas as contas.',
    },
  },
};
