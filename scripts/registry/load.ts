import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PoolClient } from 'pg';
import { loadCandidates, readCandidates } from './candidates';
import { loadCouncils, readCouncils } from './councils';
import { loadUnits, readUnits } from './units';

interface Account {
  account: string;
  person: string;
  role: string;
  unit: string;
  validFrom: string;
  validTo: string | null;
  email: string | null;
}

export interface Loaded {
  units: number;
  candidates: number;
  /** Names of the accounts that were not there before. */
  accounts: readonly string[];
}

/**
 * Loads units, people, collectives, councils, accounts and positions from the files of `folder`, in the form of `demo/`.
 * What is there stays as it is. `hashFor` gives the password hash of a new account, which `mustChange` says to be a first one. To be called in a transaction.
 */
export async function loadRegistry(
  db: PoolClient,
  folder: string,
  hashFor: (account: string) => Promise<string>,
  mustChange: boolean,
): Promise<Loaded> {
  const file = <T>(name: string) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as T[];
  const [units, candidates] = [readUnits(folder), readCandidates(folder)];
  await loadUnits(db, units);
  await loadCandidates(db, candidates);
  await loadCouncils(db, readCouncils(folder));
  const accounts = await loadAccounts(db, file<Account>('accounts'), hashFor, mustChange);
  return { units: units.length, candidates: candidates.length, accounts };
}

async function loadAccounts(
  db: PoolClient,
  accounts: readonly Account[],
  hashFor: (account: string) => Promise<string>,
  mustChange: boolean,
): Promise<string[]> {
  const { rows } = await db.query<{ name: string }>('select name from account');
  const known = new Set(rows.map((row) => row.name));
  const made: string[] = [];
  for (const { account, person, role, unit, validFrom, validTo, email } of accounts) {
    if (!known.has(account)) {
      known.add(account);
      made.push(account);
      const hash = await hashFor(account);
      const columns = 'account (name, person, password_hash, email, must_change_password)';
      await insert(db, columns, [account, person, hash, email, mustChange]);
    }
    await insert(db, 'position (person, role, unit, valid_from, valid_to)', [person, role, unit, validFrom, validTo]);
  }
  return made;
}

async function insert(db: PoolClient, into: string, values: readonly unknown[]): Promise<void> {
  const places = values.map((_, i) => `$${i + 1}`).join(', ');
  await db.query(`insert into ${into} values (${places}) on conflict do nothing`, [...values]);
}
