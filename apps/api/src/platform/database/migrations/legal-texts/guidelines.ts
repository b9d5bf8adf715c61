/** Version 1 of the community guidelines, as it was published. */
export const GUIDELINES = {
  en: `- **Argue about racing, not about people.** No insults, no threats, no hate.
- **Say what you know.** Do not pass off as fact what is not, and do not pretend to be somebody else.
- **No advertising, no spam.** A link to your own work belongs in your profile.
- **Share only pictures that you may share.** Nothing sexual, nothing cruel.
- **Report what breaks these rules** instead of answering in kind.

Moderators read every report. Whoever is affected by a decision is told the reason and may appeal; somebody else then looks at it. How often we decide what is in the [transparency log](/transparency).`,
  de: `- **Streitet über Rennen, nicht über Menschen.** Keine Beleidigungen, keine Drohungen, kein Hass.
- **Sagt, was ihr wisst.** Gebt nichts als Tatsache aus, was keine ist, und gebt euch nicht für andere aus.
- **Keine Werbung, kein Spam.** Ein Link zum eigenen Werk gehört ins Profil.
- **Teilt nur Bilder, die ihr teilen dürft.** Nichts Sexuelles, nichts Grausames.
- **Meldet, was gegen diese Regeln verstößt**, statt mit gleicher Münze zu antworten.

Das Team liest jede Meldung. Wen eine Entscheidung betrifft, der erfährt den Grund und kann widersprechen; dann sieht es sich jemand anders an. Wie oft wir was entscheiden, steht im [Transparenzbericht](/transparency).`,
  es: `- **Discutid de carreras, no de personas.** Sin insultos, sin amenazas, sin odio.
- **Decid lo que sabéis.** No presentéis como hecho lo que no lo es ni os hagáis pasar por otra persona.
- **Sin publicidad ni spam.** Un enlace a vuestro trabajo va en el perfil.
- **Compartid solo imágenes que podáis compartir.** Nada sexual, nada cruel.
- **Denunciad lo que infrinja estas normas** en lugar de responder igual.

El equipo lee cada denuncia. A quien afecta una decisión se le dice el motivo y puede recurrir; entonces lo mira otra persona. Cuántas veces decidimos qué está en el [registro de transparencia](/transparency).`,
  it: `- **Discutete di gare, non di persone.** Niente insulti, niente minacce, niente odio.
- **Dite ciò che sapete.** Non spacciate per fatto ciò che non lo è e non fingetevi qualcun altro.
- **Niente pubblicità, niente spam.** Un link al proprio lavoro va nel profilo.
- **Condividete solo immagini che potete condividere.** Niente di sessuale, niente di crudele.
- **Segnalate ciò che viola queste regole** invece di rispondere allo stesso modo.

Il personale legge ogni segnalazione. Chi è toccato da una decisione ne conosce il motivo e può fare ricorso; allora la guarda qualcun altro. Quante volte decidiamo che cosa è nel [registro di trasparenza](/transparency).`,
  pt: `- **Discutam corridas, não pessoas.** Sem insultos, sem ameaças, sem ódio.
- **Digam o que sabem.** Não apresentem como facto o que não o é nem se façam passar por outra pessoa.
- **Sem publicidade, sem spam.** Uma ligação para o próprio trabalho fica no perfil.
- **Partilhem só imagens que possam partilhar.** Nada sexual, nada cruel.
- **Denunciem o que viola estas regras** em vez de responder da mesma forma.

A equipa lê cada denúncia. Quem é afetado por uma decisão fica a saber o motivo e pode recorrer; então outra pessoa olha para ela. Quantas vezes decidimos o quê está no [registo de transparência](/transparency).`,
} as const;
