import { say, Stop } from './say.mjs';
import { tail } from './processes.mjs';

/** The children of one run: started in order, ended in reverse; the first that dies by itself is told to `onDeath`. */
export class Family {
  #members = [];
  #ending = false;

  constructor(lock, onDeath) {
    this.lock = lock;
    this.onDeath = onDeath;
  }

  /** Takes a started child in; one that comes after the end is ended at once. */
  add(child, stopSignal = 'SIGTERM') {
    if (this.#ending) {
      void child.stop();
      throw new Stop(`${child.name} đã dừng.`);
    }
    this.#members.push(child);
    this.lock.note(child, stopSignal);
    child.exited.then(({ code, signal, error }) => {
      if (this.#ending || !this.#members.includes(child)) return;
      const how = error?.message ?? (code === null ? `tín hiệu ${signal}` : `mã ${code}`);
      this.onDeath(`${child.name} đã dừng bất ngờ (${how}); cuối tệp ${child.logFile}:\n${tail(child.logFile)}`);
    });
    return child;
  }

  /** Ends one child on purpose. */
  async dismiss(child) {
    this.#members = this.#members.filter((member) => member !== child);
    await child.stop();
  }

  /** Ends all, the last started first. */
  async end() {
    if (this.#ending) return;
    this.#ending = true;
    if (this.#members.length > 0) say('Đang dừng laurel…');
    for (const child of this.#members.reverse()) {
      await child.stop();
      say(`  đã dừng ${child.name}`);
    }
  }
}
