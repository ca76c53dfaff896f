import { useHealth, type Health } from '../../api/health';
import { vi } from '../../i18n/vi';
import { StatusLine, type Tone } from './StatusLine';
import { PageTitle } from '../../ui/PageHead';
import logo from '../../ui/logo.svg';
import './StatusPage.css';

/** Says in words whether laurel works and whether deadlines run. */
export function StatusPage() {
  const health = useHealth();
  return (
    <main className="sheet status-page">
      <header>
        <img src={logo} alt="" width={48} height={48} />
        <PageTitle>{vi.status.title}</PageTitle>
      </header>
      <div aria-live="polite">
        {lines(health).map((line) => (
          <StatusLine key={line.words} {...line} />
        ))}
      </div>
    </main>
  );
}

interface Line {
  tone: Tone;
  words: string;
  next?: string;
}

function lines(health: Health | null): Line[] {
  if (health === null) return [{ tone: 'info', words: vi.status.checking }];
  if (health === 'unreachable')
    return [{ tone: 'error', words: vi.status.unreachable, next: vi.status.unreachableNext }];
  if (health.log === 'down') return [{ tone: 'error', words: vi.status.logDown, next: vi.status.logDownNext }];
  const running: Line = { tone: 'success', words: vi.status.deadlinesRunning };
  const waiting: Line = {
    tone: 'warning',
    words: vi.status.deadlinesNotRunning,
    next: vi.status.deadlinesNotRunningNext,
  };
  const differs: Line = { tone: 'error', words: vi.status.logDiffers, next: vi.status.logDiffersNext };
  return [
    { tone: 'success', words: vi.status.logUp },
    ...(health.check?.result === 'differs' ? [differs] : []),
    health.deadlines === 'running' ? running : waiting,
  ];
}
