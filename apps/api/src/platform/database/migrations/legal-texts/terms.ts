/** Version 1 of the terms of service, as it was published. Later versions are written in the dashboard. */
export const TERMS = {
  en: `## What this is

Grand Prix Social is a place where people talk about Formula 1. It is made by fans and belongs to no team and no rights holder.

## Your account

- One account is one person. Keep your way of signing in to yourself.
- You must be at least 16 years old.
- You may delete your account at any time in the settings.

## What you write

What you write stays yours. You allow us to show it here for as long as it is here. You answer for it: write nothing that breaks the law or the [community guidelines](/legal/guidelines).

## What we do

We may remove what breaks the rules and suspend whoever keeps breaking them. We always give a reason, and you may appeal. We try to keep the service running but cannot promise that it always does.

## Changes

When these terms change we say what has changed. Where it matters we ask you again, and you may leave and take your data with you instead.`,
  de: `## Was das hier ist

Grand Prix Social ist ein Ort, an dem Menschen über die Formel 1 reden. Es wird von Fans gemacht und gehört keinem Team und keinem Rechteinhaber.

## Dein Konto

- Ein Konto ist ein Mensch. Behalte deine Anmeldung für dich.
- Du musst mindestens 16 Jahre alt sein.
- Du kannst dein Konto jederzeit in den Einstellungen löschen.

## Was du schreibst

Was du schreibst, bleibt deins. Du erlaubst uns, es hier zu zeigen, solange es hier steht. Du stehst dafür ein: Schreibe nichts, was gegen Gesetze oder die [Regeln der Gemeinschaft](/legal/guidelines) verstößt.

## Was wir tun

Wir können entfernen, was gegen die Regeln verstößt, und sperren, wer das immer wieder tut. Wir nennen immer einen Grund, und du kannst widersprechen. Wir bemühen uns, dass alles läuft, können es aber nicht immer versprechen.

## Änderungen

Wenn sich diese Bedingungen ändern, sagen wir, was sich geändert hat. Wo es darauf ankommt, fragen wir dich erneut; du kannst stattdessen auch gehen und deine Daten mitnehmen.`,
  es: `## Qué es esto

Grand Prix Social es un lugar donde se habla de la Fórmula 1. Lo hacen aficionados y no pertenece a ningún equipo ni titular de derechos.

## Tu cuenta

- Una cuenta es una persona. Guarda para ti tu forma de acceder.
- Debes tener al menos 16 años.
- Puedes eliminar tu cuenta en cualquier momento en los ajustes.

## Lo que escribes

Lo que escribes sigue siendo tuyo. Nos permites mostrarlo aquí mientras esté aquí. Respondes de ello: no escribas nada que infrinja la ley o las [normas de la comunidad](/legal/guidelines).

## Lo que hacemos

Podemos retirar lo que infrinja las normas y suspender a quien las infrinja una y otra vez. Siempre damos un motivo y puedes recurrir. Procuramos que el servicio funcione, pero no podemos prometer que lo haga siempre.

## Cambios

Cuando estas condiciones cambien diremos qué ha cambiado. Cuando sea importante te preguntaremos de nuevo; también puedes irte y llevarte tus datos.`,
  it: `## Che cos’è

Grand Prix Social è un luogo dove si parla di Formula 1. È fatto da appassionati e non appartiene a nessuna squadra né a titolari di diritti.

## Il tuo account

- Un account è una persona. Tieni per te il tuo modo di accedere.
- Devi avere almeno 16 anni.
- Puoi eliminare il tuo account in ogni momento nelle impostazioni.

## Ciò che scrivi

Ciò che scrivi resta tuo. Ci permetti di mostrarlo qui finché è qui. Ne rispondi tu: non scrivere nulla che violi la legge o le [regole della comunità](/legal/guidelines).

## Ciò che facciamo

Possiamo togliere ciò che viola le regole e sospendere chi continua a violarle. Diamo sempre un motivo e puoi fare ricorso. Cerchiamo di far funzionare il servizio, ma non possiamo promettere che funzioni sempre.

## Modifiche

Quando queste condizioni cambiano diciamo che cosa è cambiato. Quando è importante te lo chiediamo di nuovo; puoi anche andartene e portare con te i tuoi dati.`,
  pt: `## O que é isto

O Grand Prix Social é um lugar onde se fala de Fórmula 1. É feito por adeptos e não pertence a nenhuma equipa nem a titulares de direitos.

## A sua conta

- Uma conta é uma pessoa. Guarde para si a sua forma de entrar.
- Tem de ter pelo menos 16 anos.
- Pode eliminar a sua conta a qualquer momento nas definições.

## O que escreve

O que escreve continua a ser seu. Permite-nos mostrá-lo aqui enquanto cá estiver. Responde por ele: não escreva nada que viole a lei ou as [regras da comunidade](/legal/guidelines).

## O que fazemos

Podemos retirar o que viola as regras e suspender quem as viola repetidamente. Damos sempre um motivo e pode recorrer. Procuramos manter o serviço a funcionar, mas não podemos prometer que funcione sempre.

## Alterações

Quando estas condições mudarem diremos o que mudou. Quando for importante voltamos a perguntar-lhe; também pode sair e levar os seus dados.`,
} as const;
