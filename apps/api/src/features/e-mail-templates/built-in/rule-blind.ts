import { type MailTemplate, paragraphs } from '../mail-template.js';

export const RULE_BLIND: MailTemplate = {
  key: 'rule.blind',
  variables: [
    { name: 'rule', sample: 'Casino words', required: true },
    { name: 'version', sample: '3' },
  ],
  texts: {
    en: {
      subject: 'A rule is blind: {{rule}}',
      body: paragraphs(
        'The automatic rule “{{rule}}”, version {{version}}, did not catch a text that it has to catch.',
        'What it is there for may get through. Look at its canaries, mend it, or switch it off.',
      ),
      button: 'Open the rule',
      footer: 'You read this because you manage the automatic rules of Grand Prix Social.',
    },
    de: {
      subject: 'Eine Regel ist blind: {{rule}}',
      body: paragraphs(
        'Die automatische Regel „{{rule}}“, Version {{version}}, hat einen Text nicht erkannt, den sie erkennen muss.',
        'Wofür sie da ist, kommt womöglich durch. Sieh dir ihre Kanarienvögel an, bessere sie aus oder schalte sie ab.',
      ),
      button: 'Regel öffnen',
      footer: 'Du liest das, weil du die automatischen Regeln von Grand Prix Social verwaltest.',
    },
    es: {
      subject: 'Una regla está ciega: {{rule}}',
      body: paragraphs(
        'La regla automática «{{rule}}», versión {{version}}, no detectó un texto que debe detectar.',
        'Puede que se cuele aquello para lo que existe. Mira sus canarios, corrígela o apágala.',
      ),
      button: 'Abrir la regla',
      footer: 'Lees esto porque gestionas las reglas automáticas de Grand Prix Social.',
    },
    it: {
      subject: 'Una regola è cieca: {{rule}}',
      body: paragraphs(
        'La regola automatica «{{rule}}», versione {{version}}, non ha riconosciuto un testo che deve riconoscere.',
        'Ciò per cui esiste potrebbe passare. Guarda i suoi canarini, correggila o spegnila.',
      ),
      button: 'Apri la regola',
      footer: 'Leggi questo messaggio perché gestisci le regole automatiche di Grand Prix Social.',
    },
    pt: {
      subject: 'Uma regra está cega: {{rule}}',
      body: paragraphs(
        'A regra automática “{{rule}}”, versão {{version}}, não apanhou um texto que tem de apanhar.',
        'Aquilo para que ela existe pode estar a passar. Vê os seus canários, corrige-a ou desliga-a.',
      ),
      button: 'Abrir a regra',
      footer: 'Lês isto porque geres as regras automáticas da Grand Prix Social.',
    },
  },
};
