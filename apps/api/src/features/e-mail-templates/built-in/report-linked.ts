import { type MailTemplate, paragraphs } from '../mail-template.js';

export const REPORT_LINKED: MailTemplate = {
  key: 'report.linked',
  variables: [{ name: 'title', sample: 'Posts by week', required: true }],
  texts: {
    en: {
      subject: 'Report: {{title}}',
      body: paragraphs('The report “{{title}}” is ready.', 'Figures about too few people or acts are left out.'),
      button: 'Open the report',
      footer: 'You asked the Grand Prix Social dashboard for this mail. You can end it on the page of the report.',
    },
    de: {
      subject: 'Bericht: {{title}}',
      body: paragraphs('Der Bericht „{{title}}“ ist fertig.', 'Zahlen über zu wenige Personen oder Vorgänge sind ausgelassen.'),
      button: 'Bericht öffnen',
      footer: 'Du hast diese Mail im Dashboard von Grand Prix Social bestellt. Auf der Seite des Berichts kannst du sie abbestellen.',
    },
    es: {
      subject: 'Informe: {{title}}',
      body: paragraphs('El informe «{{title}}» está listo.', 'Se omiten las cifras sobre muy pocas personas o actos.'),
      button: 'Abrir el informe',
      footer: 'Pediste este correo en el panel de Grand Prix Social. Puedes anularlo en la página del informe.',
    },
    it: {
      subject: 'Rapporto: {{title}}',
      body: paragraphs('Il rapporto «{{title}}» è pronto.', 'Le cifre su troppo poche persone o azioni sono omesse.'),
      button: 'Apri il rapporto',
      footer: 'Hai chiesto questa e-mail nella dashboard di Grand Prix Social. Puoi disdirla nella pagina del rapporto.',
    },
    pt: {
      subject: 'Relatório: {{title}}',
      body: paragraphs('O relatório «{{title}}» está pronto.', 'Os números sobre muito poucas pessoas ou atos são omitidos.'),
      button: 'Abrir o relatório',
      footer: 'Pediste este e-mail no painel da Grand Prix Social. Podes anulá-lo na página do relatório.',
    },
  },
};
