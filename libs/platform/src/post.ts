import { createTransport } from 'nodemailer';

export interface Letter {
  to: string;
  subject: string;
  text: string;
  /** The same cause gives the same Message-ID, so that a mail sent twice is one letter to the reader. */
  messageId: string;
}

export interface Post {
  send: (letter: Letter) => Promise<void>;
  close: () => void;
}

/** A server that takes the line and says nothing must not hold up all letters behind one. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Sends letters by SMTP over one line that is kept: to open it costs more than a letter does. */
export function openPost(smtpUrl: string): Post {
  const transport = createTransport({ url: smtpUrl, pool: true, maxConnections: 1, maxRequeues: 0, ...patience });
  return {
    send: async (letter) => {
      await transport.sendMail({ from: '"Ban Thi đua - Khen thưởng" <thidua@laurel.invalid>', ...letter });
    },
    close: () => transport.close(),
  };
}
