import { setTimeout as rest } from 'node:timers/promises';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Pool } from 'pg';
import {
  changesAfter,
  isWorkOf,
  lastPlace,
  openAmong,
  placeOf,
  readingKey,
  visibleAmong,
  type Change,
} from '@app/read-model';
import { Problem } from '../http/problem';
import { DB, SIGN_IN, type SignInRules } from '../wiring';
import type { Listener } from './listener';
import { Readers } from './readers';

/** A commit is seen within this and the sequencer's own rest. */
const everyMs = 300;
const beatMs = 10_000;
const page = 500;
/** Whoever was away for longer reads anew what is on the screen: that is less than all that has happened. */
const mostMissed = 5_000;
/** One a browser: more at once are a fault of a client. */
const mostOfAccount = 8;

/**
 * Tells those who listen what has come into the log and they may read. One query for all of them asks the log while somebody
 * listens; it needs no line of its own that could go dead unnoticed (ADR 34).
 */
@Injectable()
export class Live implements OnModuleDestroy {
  private readonly listeners = new Set<Listener>();
  private following: Promise<void> | null = null;
  private readonly over = new AbortController();

  constructor(
    @Inject(DB) private readonly db: Pool,
    @Inject(SIGN_IN) private readonly rules: SignInRules,
    @Inject(Readers) private readonly readers: Readers,
  ) {}

  /** Where to begin for whoever was told up to `after`, or comes for the first time. */
  async begin(after: number | null): Promise<{ at: number; missed: boolean }> {
    const last = await lastPlace(this.db);
    const known = after !== null && after <= last && last - after <= mostMissed;
    return { at: known ? after : last, missed: after !== null && !known };
  }

  refuseMany(account: string): void {
    const open = [...this.listeners].filter(({ actor }) => actor.account === account).length;
    if (open >= mostOfAccount) throw new Problem(429, 'too-many-listeners', { most: mostOfAccount, seconds: 30 });
  }

  add(listener: Listener): void {
    this.listeners.add(listener);
    this.following ??= this.follow().finally(() => (this.following = null));
  }

  remove(listener: Listener): void {
    this.listeners.delete(listener);
  }

  /** Before the service waits for what is under way: these would be under way for ever. */
  onModuleDestroy(): void {
    this.over.abort();
    for (const listener of this.listeners) listener.end();
    this.listeners.clear();
  }

  private async follow(): Promise<void> {
    let beaten = performance.now();
    while (this.listeners.size > 0 && !this.over.signal.aborted) {
      // While the database is away nothing is told and nobody is sent away: they are told later, in order.
      const more = await this.turn().catch(() => false);
      if (performance.now() - beaten >= beatMs) {
        for (const listener of this.listeners) listener.beat();
        beaten = performance.now();
      }
      if (!more) await rest(everyMs, null, { signal: this.over.signal }).catch(() => null);
    }
  }

  /** True when some of them have more to be told at once. */
  private async turn(): Promise<boolean> {
    await this.endClosed();
    const together = Map.groupBy(this.listeners, ({ at }) => at);
    let more = false;
    for (const [at, group] of together) {
      const changes = await changesAfter(this.db, at, page);
      if (changes.length > 0) await this.tell(group, changes);
      more ||= changes.length === page;
    }
    return more;
  }

  private async endClosed(): Promise<void> {
    // Who comes while the database is asked was not asked about.
    const asked = [...this.listeners];
    const sessions = [...new Set(asked.map(({ session }) => session))];
    const open = await openAmong(this.db, sessions, this.rules.idleMinutes);
    for (const listener of asked) {
      if (open.get(listener.session) === placeOf(listener.actor)) continue;
      this.remove(listener);
      listener.end();
    }
  }

  private async tell(listeners: readonly Listener[], changes: readonly Change[]): Promise<void> {
    const visible = new Map<string, Promise<ReadonlySet<string>>>();
    const streams = Map.groupBy(changes, ({ kind }) => kind);
    const seenBy = ({ actor }: Listener, kind: string): Promise<ReadonlySet<string>> => {
      const key = readingKey(kind, actor);
      const ids = [...new Set(streams.get(kind)!.map(({ stream }) => stream))];
      const seen = visible.get(key) ?? visibleAmong(this.db, kind, ids, actor);
      visible.set(key, seen);
      return seen;
    };
    for (const listener of listeners) {
      for (const change of changes) {
        const { seq, stream, version, kind } = change;
        const mayRead = this.readers.read(kind, listener.actor.role) && (await seenBy(listener, kind)).has(stream);
        if (mayRead) listener.tell(seq, { stream, version, kind });
        // A duty of a dossier is shown to whoever may read it; of another stream, to the role that owes it.
        if (isWorkOf(listener.actor, change) && (mayRead || kind !== 'dossier'))
          listener.tell(seq, { stream, version, kind: 'work' });
      }
      listener.at = changes.at(-1)!.seq;
    }
  }
}
