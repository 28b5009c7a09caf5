/** What a message is made from. `params` as kept in the outbox, `link` the whole address of the act, `now` the moment of writing. */
export type MailProps = {
  readonly params: Readonly<Record<string, string | number>>;
  readonly link: string;
  readonly siteUrl: string;
  readonly now: number;
};

/** `stopUrl`: a POST there turns off mails like this one. */
export type RenderedMail = {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly stopUrl?: string;
};
