import MailComposer from "nodemailer/lib/mail-composer";
import SMTPConnection from "nodemailer/lib/smtp-connection";

type Letter = {
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** With angle brackets; the same on every attempt. */
  readonly messageId: string;
  readonly date: number;
  /** One press in the reader's own mail program ends mails like this one (RFC 8058): a POST there. */
  readonly stopUrl?: string;
};

/** What became of one attempt. `note` is a code without personal data: `smtp-450-RCPT`, `ETIMEDOUT`. */
type Delivery =
  | { readonly outcome: "accepted" }
  | { readonly outcome: "try-later"; readonly note: string }
  | { readonly outcome: "refused"; readonly note: string };

export type Mailer = { send(letter: Letter): Promise<Delivery> };

export type MailerSettings = {
  /** `smtp://user:password@host:port` or `smtps://…`; `?tls=off` for a relay on this machine with a certificate of its own. */
  readonly url: string;
  readonly from: string;
  /** Milliseconds for each of connecting, greeting and silence; 15 s unless told. */
  readonly patience?: number;
  /** Milliseconds for the whole conversation; must stay below a job's lease. 45 s unless told. */
  readonly limit?: number;
};

const PATIENCE = 15_000;
const LIMIT = 45_000;

/**
 * A mailer that hands letters to one SMTP relay, each over a connection of its own.
 *
 * A letter is sent exactly once as far as SMTP allows. One window remains: the relay took the letter but the
 * connection broke before its `250` arrived. Nobody can tell this from a letter that was lost, so it is sent
 * again, with the same Message-ID, by which relays and mailboxes recognise the repeat. The whole conversation
 * is cut off within the job's lease, so that two workers never send the same letter side by side.
 */
export function smtpMailer(settings: MailerSettings): Mailer {
  return { send: (letter) => deliver(settings, letter) };
}

async function deliver(settings: MailerSettings, letter: Letter): Promise<Delivery> {
  const message = await compose(settings.from, letter);
  const relay = relayOf(settings);
  const connection = new SMTPConnection(relay.options);
  return new Promise((resolve) => {
    const finish = (delivery: Delivery) => {
      clearTimeout(clock);
      // Before closing: closing itself reports an end, and the first word counts.
      resolve(delivery);
      if (delivery.outcome === "accepted") connection.quit();
      else connection.close();
    };
    const clock = setTimeout(() => finish({ outcome: "try-later", note: "ETIMEDOUT" }), settings.limit ?? LIMIT);
    connection.on("error", (error) => finish(judge(error)));
    connection.on("end", () => finish({ outcome: "try-later", note: "ECONNECTION" }));
    const send = () =>
      connection.send({ from: addressOf(settings.from), to: [letter.to] }, message, (error) =>
        finish(error ? judge(error) : { outcome: "accepted" }),
      );
    connection.connect((error) => {
      if (error) finish(judge(error));
      else if (relay.login === undefined) send();
      else connection.login(relay.login, (refusal) => (refusal ? finish(judge(refusal)) : send()));
    });
  });
}

function relayOf({ url, patience = PATIENCE }: MailerSettings) {
  const { protocol, hostname, port, username, password, searchParams } = new URL(url);
  const options = {
    host: hostname.replace(/^\[|\]$/g, ""),
    ...(port === "" ? {} : { port: Number(port) }),
    secure: protocol === "smtps:",
    ignoreTLS: searchParams.get("tls") === "off",
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    dnsTimeout: patience,
    socketCloseTimeout: 0,
  };
  const login = { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  return { options, login: username === "" ? undefined : login };
}

async function compose(from: string, letter: Letter): Promise<Buffer> {
  const { to, subject, html, text, messageId, date, stopUrl } = letter;
  const composer = new MailComposer({
    from,
    to: { name: "", address: to },
    subject,
    html,
    text,
    messageId,
    date: new Date(date),
    headers: {
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
      ...(stopUrl === undefined
        ? {}
        : { "List-Unsubscribe": `<${stopUrl}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** The bare address of `Name <address>`. */
function addressOf(from: string): string {
  return /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();
}

type SmtpError = Error & { readonly code?: unknown; readonly responseCode?: unknown; readonly command?: unknown };

/** The commands whose 5xx is about this letter; a 5xx anywhere else (greeting, sign-in) is about us and may be put right. */
const ABOUT_THE_LETTER = ["RCPT TO", "DATA"];

function judge(error: SmtpError): Delivery {
  const status = typeof error.responseCode === "number" ? error.responseCode : 0;
  const command = typeof error.command === "string" ? error.command : "";
  const code = typeof error.code === "string" ? error.code : "ECONNECTION";
  const note = status > 0 ? `smtp-${status}-${command.replaceAll(" ", "-") || code}` : code;
  const isFinal = status >= 500 && ABOUT_THE_LETTER.includes(command);
  return isFinal ? { outcome: "refused", note } : { outcome: "try-later", note };
}
