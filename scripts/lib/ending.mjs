import { constants } from 'node:os';
import { hush } from './say.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * `end` as something done once, whoever asks first: the caller of what is answered, or a signal, after which this
 * process ends too. npm passes on a signal that the whole group got already: the second one hurries nothing.
 */
export function endOnce(end) {
  let ending = null;
  const once = () => (ending ??= end());
  for (const signal of signals)
    process.on(signal, () => {
      hush();
      void once().finally(() => process.exit(128 + constants.signals[signal]));
    });
  return once;
}
