import { SMTPServer } from 'smtp-server';

/** A real SMTP server that keeps the Message-ID of every letter it takes. */
export async function openLetterBox() {
  const letters = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      const chunks = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        letters.push({ messageId: /^message-id:\s*(\S+)/im.exec(text)?.[1], to: /^to:\s*(\S+)/im.exec(text)?.[1] });
        done();
      });
    },
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => new Promise((resolve) => server.close(resolve));
  return { url: `smtp://127.0.0.1:${server.server.address().port}`, letters, close };
}
