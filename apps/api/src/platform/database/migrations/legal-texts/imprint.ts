/** Version 1 of the imprint: whoever runs an installation writes down here who that is. */
export const IMPRINT = {
  en: `Grand Prix Social is an unofficial fan project. It is not affiliated with Formula 1, the FIA, any team or any rights holder.

Whoever runs this installation is named here by its administrators.`,
  de: `Grand Prix Social ist ein inoffizielles Fanprojekt. Es steht in keiner Verbindung zur Formel 1, zur FIA, zu einem Team oder zu Rechteinhabern.

Wer diese Installation betreibt, tragen ihre Administratoren hier ein.`,
  es: `Grand Prix Social es un proyecto no oficial de aficionados. No está vinculado a la Fórmula 1, la FIA, ningún equipo ni titular de derechos.

Quién opera esta instalación lo indican aquí sus administradores.`,
  it: `Grand Prix Social è un progetto non ufficiale di appassionati. Non è legato alla Formula 1, alla FIA, ad alcuna squadra né a titolari di diritti.

Chi gestisce questa installazione è indicato qui dai suoi amministratori.`,
  pt: `O Grand Prix Social é um projeto não oficial de adeptos. Não está ligado à Fórmula 1, à FIA, a nenhuma equipa nem a titulares de direitos.

Quem gere esta instalação é indicado aqui pelos seus administradores.`,
} as const;
