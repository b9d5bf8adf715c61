/** Version 1 of the cookie notice, as it was published. */
export const COOKIES = {
  en: `We set one cookie for your session and one each for language, time zone and look. Our sign-in service sets its own while you sign in. No advertising, no tracking, nothing from third parties. Because all of them are needed for what you ask for, there is nothing to agree to.`,
  de: `Wir setzen ein Cookie für deine Sitzung und je eines für Sprache, Zeitzone und Aussehen. Unser Anmeldedienst setzt während der Anmeldung eigene. Keine Werbung, kein Tracking, nichts von Dritten. Weil alle für das gebraucht werden, was du möchtest, gibt es nichts zu bestätigen.`,
  es: `Ponemos una cookie para tu sesión y una para idioma, zona horaria y aspecto, respectivamente. Nuestro servicio de acceso pone las suyas mientras accedes. Sin publicidad, sin seguimiento, nada de terceros. Como todas hacen falta para lo que pides, no hay nada que aceptar.`,
  it: `Impostiamo un cookie per la sessione e uno ciascuno per lingua, fuso orario e aspetto. Il nostro servizio di accesso imposta i propri mentre accedi. Nessuna pubblicità, nessun tracciamento, niente di terzi. Poiché servono tutti a ciò che chiedi, non c’è nulla da accettare.`,
  pt: `Usamos um cookie para a sessão e um para língua, fuso horário e aspeto, respetivamente. O nosso serviço de acesso usa os seus enquanto entra. Sem publicidade, sem rastreio, nada de terceiros. Como todos são precisos para o que pede, não há nada a aceitar.`,
} as const;
