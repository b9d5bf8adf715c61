export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** The same content twice: for people who read text, and for those who read HTML. */
  readonly text: string;
  readonly html: string;
  /** BCP 47 tag of the words. */
  readonly language: string;
  /** Makes the Message-ID, so that a mail which is sent again after a doubt can be told to be the same. */
  readonly id: string;
  readonly attachment?: Attachment;
}

export interface Attachment {
  readonly name: string;
  /** Media type without a charset; the content is UTF-8. */
  readonly type: string;
  readonly content: string;
}

/** Port to whatever sends mail. Resolves once the mail was taken over; throws when it was not, and the caller tries again. */
export abstract class Mailer {
  abstract send(mail: Mail): Promise<void>;
}
