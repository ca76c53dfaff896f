import { answer } from './client';
import { wire } from './wire';

/** Saves what the API answers at this address under this name. */
export async function download(path: string, name: string): Promise<void> {
  const response = await wire(new Request(new URL(path, window.location.origin)));
  if (!response.ok) {
    const error: unknown = await response.json().catch(() => undefined);
    await answer(Promise.resolve({ error, response }));
  }
  const address = URL.createObjectURL(await response.blob());
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
