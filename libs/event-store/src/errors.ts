/** Somebody else was faster: the stream stands at another version. */
export class StaleVersion extends Error {
  constructor(
    readonly stream: string,
    readonly version: number,
  ) {
    super(`stream ${stream} stands at version ${version}`);
  }
}

/** The command id was used before, for another command. */
export class CommandReused extends Error {}

/** What this command wants to hold is held by another stream. */
export class ClaimHeld extends Error {
  constructor(
    readonly scope: string,
    readonly key: string,
    readonly holder: string,
  ) {
    super(`${scope} ${key} is held by ${holder}`);
  }
}

/** The store's own SQLSTATEs as errors; anything else as it came. */
export function asStoreError(error: unknown): unknown {
  const { code, detail } = error as { code?: string; detail?: string };
  if (code === 'LR422') return new CommandReused();
  if (code !== 'LR412' && code !== 'LR409') return error;
  const facts = JSON.parse(detail ?? '{}') as {
    stream: string;
    version: number;
    scope: string;
    key: string;
    holder: string;
  };
  return code === 'LR412'
    ? new StaleVersion(facts.stream, facts.version)
    : new ClaimHeld(facts.scope, facts.key, facts.holder);
}
