/** A reason to stop that is told to the person in one sentence, without a stack. */
export class Stop extends Error {}

// Nobody reads any more (a closed terminal, `| head`): what was started is still ended in its order.
for (const out of [process.stdout, process.stderr]) out.on('error', () => undefined);

/** One progress line on the console. */
export function say(text) {
  console.log(text);
}

/** Says every half minute that work still goes on: silence looks like a fault. */
export async function sayingSo(what, work) {
  const began = Date.now();
  const beat = setInterval(() => say(`  … vẫn đang ${what} (${Math.round((Date.now() - began) / 1000)} giây)`), 30_000);
  return work.finally(() => clearInterval(beat));
}

let hushed = false;

/** What fails from now on is no news: we were asked to end. */
export function hush() {
  hushed = true;
}

/** Runs a script's main; a Stop is printed as its sentence, anything else with its stack, and both end with code 1. */
export function runMain(main) {
  main().catch((error) => {
    if (!hushed) console.error(error instanceof Stop ? error.message : error);
    process.exitCode = 1;
  });
}
