import { createTransport } from 'nodemailer';

export interface Letter {
  to: string;
  subject: string;
  text: string;
  /** The same cause gives the same Message-ID, so that a mail sent twice is one letter to the reader. */
  messageId: string;
}

export type Post = (letter: Letter) => Promise<void>;

/** Sends letters by SMTP. */
export function openPost(smtpUrl: string): Post {
  const transport = createTransport(smtpUrl);
  return async (letter) => {
    await transport.sendMail({ from: '"Ban Thi đua - Khen thưởng" <thidua@laurel.invalid>', ...letter });
  };
}
