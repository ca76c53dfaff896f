import { runMain, say } from './lib/say.mjs';
import { readSettings } from './lib/settings.mjs';
import { prepareTemporal } from './lib/temporal.mjs';

/** Gives a Temporal server our namespace and search attributes, once for each installation; part of the images. */
runMain(async () => {
  const { temporalAddress, namespace } = readSettings();
  await prepareTemporal(temporalAddress ?? '127.0.0.1:7233', namespace);
  say(`Temporal đã có không gian tên ${namespace}.`);
});
