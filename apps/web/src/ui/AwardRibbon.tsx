import './AwardRibbon.css';

/** How an award is drawn: our shorthand, not the State's insignia. */
type Ribbon = 'order-1' | 'order-2' | 'order-3' | 'order' | 'title' | 'collective' | 'flag' | 'diploma';

const ribbons: Readonly<Record<string, Ribbon>> = {
  'HCLD-1': 'order-1',
  'HCLD-2': 'order-2',
  'HCLD-3': 'order-3',
  'HCDL-1': 'order-1',
  'HCDL-2': 'order-2',
  'HCDL-3': 'order-3',
  HCDDK: 'order',
  AHLD: 'order',
  TAH: 'order',
  'CTD-CP': 'flag',
  'CTD-T': 'flag',
  TTLDTT: 'collective',
  TTLDXS: 'collective',
  TTDPVH: 'collective',
  XPTB: 'collective',
  LDTT: 'title',
  CSTDCS: 'title',
  CSTDT: 'title',
  CSTDTQ: 'title',
  GDVH: 'title',
};

const sash = 'M0 0h10v13l-5 3-5-3z';
const stripes = {
  one: <path d="M5 0v16" strokeWidth="2" />,
  two: <path d="M3.3 0v14.5M6.7 0v14.5" strokeWidth="1.2" />,
  three: <path d="M2.5 0v14M5 0v15.5M7.5 0v14" strokeWidth="1.1" />,
};
const striped = (ground: 'red' | 'green', lines: keyof typeof stripes) => (
  <>
    <path d={sash} className={ground} />
    <g className="gold">{stripes[lines]}</g>
  </>
);

const drawn: Readonly<Record<Ribbon, React.ReactNode>> = {
  'order-1': striped('red', 'one'),
  'order-2': striped('red', 'two'),
  'order-3': striped('red', 'three'),
  order: (
    <>
      <path d={sash} className="red" />
      <path className="gold-fill" d="m5 3.6.9 2.6 2.7.1-2.2 1.6.8 2.6L5 9l-2.2 1.5.8-2.6L1.4 6.3l2.7-.1z" />
    </>
  ),
  title: striped('green', 'one'),
  collective: striped('green', 'two'),
  flag: (
    <>
      <path d="M0 0h10v16l-5-4-5 4z" className="red" />
      <circle cx="5" cy="6" r="1.9" className="gold-fill" />
    </>
  ),
  diploma: (
    <>
      <path d="M.5.5h9v12L5 15.4.5 12.5z" className="sheet" />
      <circle cx="5" cy="7" r="2.3" className="red" />
    </>
  ),
};

/** The ribbon beside the words of an award, which say the same. */
export function AwardRibbon({ award, children }: { award: string; children: React.ReactNode }) {
  return (
    <span className="award-name">
      <svg className="award-ribbon" viewBox="0 0 10 16" aria-hidden="true">
        {drawn[ribbons[award] ?? 'diploma']}
      </svg>
      <span>{children}</span>
    </span>
  );
}
