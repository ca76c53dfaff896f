import { Secret, TOTP } from 'otpauth';
import type { Pool } from 'pg';
import { takeStep } from '@app/read-model';
import { Seal } from './seal';

const [period, digits] = [30, 6];

const totpOf = (account: string, secret: Secret) =>
  new TOTP({ issuer: 'laurel', label: account, algorithm: 'SHA1', digits, period, secret });

/** Secrets of second factors: sealed under a key that the database does not have, each for its own account. */
export class SecondFactors {
  private readonly seal: Seal;

  constructor(
    private readonly db: Pool,
    hmacKey: Buffer,
  ) {
    this.seal = new Seal(hmacKey, 'laurel second factor');
  }

  /** A new secret: sealed for the database, and as an authenticator takes it (RFC 6238). */
  make(account: string): { sealed: string; secret: string; uri: string } {
    const secret = new Secret({ size: 20 });
    return {
      sealed: this.seal.close(account, secret.base32),
      secret: secret.base32,
      uri: totpOf(account, secret).toString(),
    };
  }

  /** Whether the code is of now, or of half a minute before or after; each code is taken once. */
  async take(account: string, sealed: string, code: string): Promise<boolean> {
    const timestamp = Date.now();
    const totp = totpOf(account, Secret.fromBase32(this.seal.open(account, sealed)));
    const delta = totp.validate({ token: code, timestamp, window: 1 });
    return delta !== null && takeStep(this.db, account, Math.floor(timestamp / 1000 / period) + delta);
  }
}
