/** Version 1 of the privacy notice, as it was published. */
export const PRIVACY = {
  en: `## What we keep

Your account (name, e-mail address, handle), what you post, whom you follow and how you react. Your password and second factors are kept by our sign-in service only; this site never sees them. We keep when and from where you signed in, so that you can see it.

## What for

To run the service for you, to keep it safe, and to decide on reports. Figures about how the site is used are counted only if you agree, in the settings.

## Pictures

Pictures are re-encoded on arrival; place and camera data are removed.

## What remains when you leave

Your content and profile are removed at once. What staff decided, and which of our documents were accepted when, is kept without your name, because we may have to show it.

## Your rights

You can change everything in the settings, download your data and delete your account there, at once and for good.`,
  de: `## Was wir speichern

Dein Konto (Name, E-Mail-Adresse, Handle), was du schreibst, wem du folgst und wie du reagierst. Passwort und zweite Faktoren liegen nur bei unserem Anmeldedienst; diese Seite sieht sie nie. Wir speichern, wann und von wo du dich angemeldet hast, damit du es sehen kannst.

## Wofür

Um den Dienst für dich zu betreiben, ihn zu schützen und über Meldungen zu entscheiden. Zahlen über die Nutzung erheben wir nur, wenn du in den Einstellungen zustimmst.

## Bilder

Bilder werden beim Eintreffen neu kodiert; Orts- und Kameradaten werden entfernt.

## Was bleibt, wenn du gehst

Deine Inhalte und dein Profil werden sofort entfernt. Was das Team entschieden hat und welches unserer Dokumente wann angenommen wurde, bleibt ohne deinen Namen erhalten, weil wir es vielleicht belegen müssen.

## Deine Rechte

Du kannst in den Einstellungen alles ändern, deine Daten herunterladen und dein Konto löschen, sofort und endgültig.`,
  es: `## Qué guardamos

Tu cuenta (nombre, correo, identificador), lo que publicas, a quién sigues y cómo reaccionas. La contraseña y los segundos factores están solo en nuestro servicio de acceso; este sitio nunca los ve. Guardamos cuándo y desde dónde accediste, para que puedas verlo.

## Para qué

Para prestarte el servicio, protegerlo y decidir sobre las denuncias. Solo contamos cifras de uso si lo aceptas en los ajustes.

## Imágenes

Las imágenes se vuelven a codificar al llegar; se quitan los datos de lugar y de cámara.

## Qué queda cuando te vas

Tu contenido y tu perfil se eliminan al momento. Lo que decidió el equipo, y qué documento nuestro se aceptó y cuándo, se conserva sin tu nombre, porque quizá debamos demostrarlo.

## Tus derechos

En los ajustes puedes cambiarlo todo, descargar tus datos y eliminar tu cuenta, al momento y para siempre.`,
  it: `## Che cosa conserviamo

Il tuo account (nome, e-mail, nome utente), ciò che pubblichi, chi segui e come reagisci. Password e secondi fattori sono solo nel nostro servizio di accesso; questo sito non li vede mai. Conserviamo quando e da dove hai effettuato l’accesso, perché tu possa vederlo.

## Perché

Per offrirti il servizio, proteggerlo e decidere sulle segnalazioni. Contiamo i dati d’uso solo se accetti nelle impostazioni.

## Immagini

Le immagini vengono ricodificate all’arrivo; i dati di luogo e fotocamera sono rimossi.

## Che cosa resta quando te ne vai

I tuoi contenuti e il profilo sono rimossi subito. Ciò che il personale ha deciso, e quale nostro documento è stato accettato e quando, resta senza il tuo nome, perché potremmo doverlo dimostrare.

## I tuoi diritti

Nelle impostazioni puoi cambiare tutto, scaricare i tuoi dati ed eliminare il tuo account, subito e per sempre.`,
  pt: `## O que guardamos

A sua conta (nome, e-mail, identificador), o que publica, quem segue e como reage. A palavra-passe e os segundos fatores estão só no nosso serviço de acesso; este sítio nunca os vê. Guardamos quando e de onde entrou, para que o possa ver.

## Para quê

Para lhe prestar o serviço, protegê-lo e decidir sobre denúncias. Só contamos números de utilização se aceitar nas definições.

## Imagens

As imagens são recodificadas à chegada; os dados de lugar e de câmara são removidos.

## O que fica quando sai

O seu conteúdo e o seu perfil são removidos de imediato. O que a equipa decidiu, e que documento nosso foi aceite e quando, fica sem o seu nome, porque podemos ter de o provar.

## Os seus direitos

Nas definições pode mudar tudo, descarregar os seus dados e eliminar a sua conta, de imediato e para sempre.`,
} as const;
