import { verify as argon2 } from '@node-rs/argon2';

/** New connections to the database need the same few threads: a crowd at the door must not take them all. */
const most = 2;
let free = most;
const waiting: (() => void)[] = [];

/** Whether this is the password, looked at when its turn has come. */
export async function verify(hash: string, password: string): Promise<boolean> {
  if (free > 0) free -= 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await argon2(hash, password);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }
}
