import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** One of our processes as it was built, with what it says of faults. */
export class Process {
  private said = '';

  private constructor(private readonly child: ChildProcess) {
    child.stderr!.on('data', (text: Buffer) => (this.said += text.toString()));
  }

  static start(script: string, env: Record<string, string>): Process {
    const base = { PATH: process.env['PATH'] ?? '', TZ: 'UTC', NODE_NO_WARNINGS: '1' };
    return new Process(
      spawn(process.execPath, [script], { env: { ...base, ...env }, stdio: ['ignore', 'ignore', 'pipe'] }),
    );
  }

  signal(signal: 'SIGSTOP' | 'SIGCONT' | 'SIGTERM' | 'SIGKILL'): void {
    this.child.kill(signal);
  }

  /** Its exit code and what it said, once it has ended; null where a signal ended it. */
  async end(): Promise<{ code: number | null; said: string }> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'close');
    return { code: this.child.exitCode, said: this.said };
  }
}
