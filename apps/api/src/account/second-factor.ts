import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { Pool } from 'pg';
import { takeStep } from '@app/read-model';

const [period, digits] = [30, 6];

const totpOf = (account: string, secret: Secret) =>
  new TOTP({ issuer: 'laurel', label: account, algorithm: 'SHA1', digits, period, secret });

/** Secrets of second factors: sealed under a key that the database does not have, each for its own account. */
export class SecondFactors {
  private readonly key: Buffer;

  constructor(
    private readonly db: Pool,
    hmacKey: Buffer,
  ) {
    this.key = Buffer.from(hkdfSync('sha256', hmacKey, '', 'laurel second factor', 32));
  }

  /** A new secret: sealed for the database, and as an authenticator takes it (RFC 6238). */
  make(account: string): { sealed: string; secret: string; uri: string } {
    const secret = new Secret({ size: 20 });
    return {
      sealed: this.seal(account, secret.base32),
      secret: secret.base32,
      uri: totpOf(account, secret).toString(),
    };
  }

  /** Whether the code is of now, or of half a minute before or after; each code is taken once. */
  async take(account: string, sealed: string, code: string): Promise<boolean> {
    const timestamp = Date.now();
    const totp = totpOf(account, Secret.fromBase32(this.open(account, sealed)));
    const delta = totp.validate({ token: code, timestamp, window: 1 });
    return delta !== null && takeStep(this.db, account, Math.floor(timestamp / 1000 / period) + delta);
  }

  private seal(account: string, text: string): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(Buffer.from(account));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
  }

  private open(account: string, sealed: string): string {
    const bytes = Buffer.from(sealed, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, 12)).setAAD(Buffer.from(account));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  }
}
