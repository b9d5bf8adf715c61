interface ReportWords {
  readonly subject: string;
  readonly lead: string;
  readonly attached: string;
  readonly hidden: string;
  readonly button: string;
  readonly footer: string;
}

export const REPORT_MAIL: Readonly<Record<string, ReportWords>> = {
  en: {
    subject: 'Report: {title}',
    lead: 'the report “{title}” is ready.',
    attached: 'Its figures are attached as a CSV file.',
    hidden: 'Figures about too few people or acts are left out.',
    button: 'Open the report',
    footer: 'You asked the Grand Prix Social dashboard for this mail. You can end it on the page of the report.',
  },
  de: {
    subject: 'Bericht: {title}',
    lead: 'der Bericht „{title}“ ist fertig.',
    attached: 'Seine Zahlen sind als CSV-Datei angehängt.',
    hidden: 'Zahlen über zu wenige Personen oder Vorgänge sind ausgelassen.',
    button: 'Bericht öffnen',
    footer: 'Du hast diese Mail im Dashboard von Grand Prix Social bestellt. Auf der Seite des Berichts kannst du sie abbestellen.',
  },
  es: {
    subject: 'Informe: {title}',
    lead: 'el informe «{title}» está listo.',
    attached: 'Sus cifras van adjuntas como archivo CSV.',
    hidden: 'Se omiten las cifras sobre muy pocas personas o actos.',
    button: 'Abrir el informe',
    footer: 'Pediste este correo en el panel de Grand Prix Social. Puedes anularlo en la página del informe.',
  },
  it: {
    subject: 'Rapporto: {title}',
    lead: 'il rapporto «{title}» è pronto.',
    attached: 'Le sue cifre sono allegate come file CSV.',
    hidden: 'Le cifre su troppo poche persone o azioni sono omesse.',
    button: 'Apri il rapporto',
    footer: 'Hai chiesto questa e-mail nella dashboard di Grand Prix Social. Puoi disdirla nella pagina del rapporto.',
  },
  pt: {
    subject: 'Relatório: {title}',
    lead: 'o relatório «{title}» está pronto.',
    attached: 'Os seus números seguem em anexo como ficheiro CSV.',
    hidden: 'Os números sobre muito poucas pessoas ou atos são omitidos.',
    button: 'Abrir o relatório',
    footer: 'Pediste este e-mail no painel da Grand Prix Social. Podes anulá-lo na página do relatório.',
  },
};
