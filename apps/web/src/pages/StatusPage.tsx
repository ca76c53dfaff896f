import { useHealth, type Health } from '../api/health';
import { vi } from '../i18n/vi';
import { Status, type Tone } from '../ui/Status';
import logo from '../ui/logo.svg';

/** Says in words whether laurel works and whether deadlines run. */
export function StatusPage() {
  const health = useHealth();
  return (
    <main className="sheet">
      <header>
        <img src={logo} alt="" width={48} height={48} />
        <h1>{vi.title}</h1>
      </header>
      <div aria-live="polite">
        {lines(health).map((line) => (
          <Status key={line.words} {...line} />
        ))}
      </div>
      <footer>
        <a href="/api/docs">{vi.docs}</a>
        <p>{vi.docsAbout}</p>
      </footer>
    </main>
  );
}

interface Line {
  tone: Tone;
  words: string;
  next?: string;
}

function lines(health: Health | null): Line[] {
  if (health === null) return [{ tone: 'info', words: vi.checking }];
  if (health === 'unreachable') return [{ tone: 'error', words: vi.unreachable, next: vi.unreachableNext }];
  if (health.log === 'down') return [{ tone: 'error', words: vi.logDown, next: vi.logDownNext }];
  const running: Line = { tone: 'success', words: vi.deadlinesRunning };
  const waiting: Line = { tone: 'warning', words: vi.deadlinesNotRunning, next: vi.deadlinesNotRunningNext };
  return [{ tone: 'success', words: vi.logUp }, health.deadlines === 'running' ? running : waiting];
}
