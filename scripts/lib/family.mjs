import { say } from './say.mjs';
import { endChildren, tail } from './processes.mjs';

/** The children of one run: started in order, ended in reverse; the first that dies by itself is told to `onDeath`. */
export class Family {
  #members = [];
  ending = false;

  constructor(lock, onDeath) {
    this.lock = lock;
    this.onDeath = onDeath;
  }

  /** Takes a started child in. */
  add(child, stopSignal = 'SIGTERM') {
    this.#members.push(child);
    this.lock.note(child, stopSignal);
    child.exited.then(({ code, signal, error }) => {
      if (this.ending || !this.#members.includes(child)) return;
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

  /** Its end is from now on whoever else's to see to; it is still ended with all others. */
  letGo(child) {
    this.#members = this.#members.filter((member) => member !== child);
  }

  /** Ends all, the last started first, and whatever is just being built or prepared. */
  async end() {
    this.ending = true;
    if (this.#members.length > 0) say('Đang dừng laurel…');
    await endChildren(({ name }) => name && say(`  đã dừng ${name}`));
  }
}
