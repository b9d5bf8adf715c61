/** In which mails are written. */
export const MAIL_LANGUAGES = ['en', 'de', 'es', 'it', 'pt'] as const;
export type MailLanguage = (typeof MAIL_LANGUAGES)[number];

/** Plain words with `{{variables}}`: HTML is made of them by one layout, so none can be brought along. */
export interface MailWords {
  readonly subject: string;
  /** Paragraphs with an empty line between. A line whose variable has no value is left out. */
  readonly body: string;
  /** Of the button below; where it leads is the product's to say. */
  readonly button: string;
  /** Small, at the end; may be empty. */
  readonly footer: string;
}

export const MAIL_PARTS = ['subject', 'body', 'button', 'footer'] as const;
export type MailPart = (typeof MAIL_PARTS)[number];

export interface MailVariable {
  readonly name: string;
  /** What a preview and a test mail show. */
  readonly sample: string;
  /** The mail would not say what it is for without it. */
  readonly required?: boolean;
  /** Not always known. */
  readonly optional?: boolean;
  readonly lines?: 'one' | 'many';
}

export interface MailTemplate {
  readonly key: string;
  readonly variables: readonly MailVariable[];
  readonly texts: Readonly<Record<MailLanguage, MailWords>>;
}

export const paragraphs = (...all: readonly string[]): string => all.join('\n\n');

/** `pt-BR` reads Portuguese; whoever speaks none of ours reads English. */
export const mailLanguage = (locale: string | null): MailLanguage => {
  const wanted = (locale ?? 'en').slice(0, 2).toLowerCase();
  return MAIL_LANGUAGES.find((language) => language === wanted) ?? 'en';
};
