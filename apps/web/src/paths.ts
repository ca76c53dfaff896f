/** The addresses of the screens; every link is built here. */
export const paths = {
  inbox: '/viec',
  dossiers: '/ho-so',
  dossier: (code: string) => `/ho-so/${encodeURIComponent(code)}`,
  nominate: '/ho-so/lap',
  submit: '/ho-so/trinh',
  receipt: (code: string) => `/ho-so/${encodeURIComponent(code)}/bien-nhan`,
  appraisal: (code: string) => `/ho-so/${encodeURIComponent(code)}/tham-dinh`,
  sessions: '/phien-hop',
  session: (id: string) => `/phien-hop/${encodeURIComponent(id)}`,
  signing: '/trinh-ky',
  brief: (id: string) => `/trinh-ky/${encodeURIComponent(id)}`,
  decisions: '/quyet-dinh',
  decision: (id: string) => `/quyet-dinh/${encodeURIComponent(id)}`,
  state: '/cap-nha-nuoc',
  statePackage: (id: string) => `/cap-nha-nuoc/${encodeURIComponent(id)}`,
  ceremonies: '/trao-tang',
  ceremony: (id: string) => `/trao-tang/${encodeURIComponent(id)}`,
  reception: '/tiep-nhan',
  /** The dossier with the form of an act open. */
  act: (code: string, act: string) => `/ho-so/${encodeURIComponent(code)}?viec=${encodeURIComponent(act)}`,
  overview: '/tong-quan',
  calendar: '/lich',
  registry: '/danh-muc',
  person: (id: string) => `/danh-muc/nguoi/${encodeURIComponent(id)}`,
  unit: (code: string) => `/danh-muc/don-vi/${encodeURIComponent(code)}`,
  administration: '/quan-tri',
  notices: '/thong-bao',
  account: '/tai-khoan',
  signIn: '/dang-nhap',
  status: '/tinh-trang',
} as const;

/** Where to go on after signing in: an address of ours, else my work. */
export const afterSignIn = (next: string | null): string =>
  next !== null && /^\/(?![/\\])/.test(next) ? next : paths.inbox;
