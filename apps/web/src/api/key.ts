/** A new Idempotency-Key; also where the page is not served over TLS, which crypto.randomUUID asks for. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
