/** The addresses of the screens; every link is built here. */
export const paths = {
  inbox: '/viec',
  dossiers: '/ho-so',
  dossier: (code: string) => `/ho-so/${encodeURIComponent(code)}`,
  account: '/tai-khoan',
  signIn: '/dang-nhap',
  status: '/tinh-trang',
} as const;

/** Where to go on after signing in: an address of ours, else my work. */
export const afterSignIn = (next: string | null): string =>
  next !== null && /^\/(?![/\\])/.test(next) ? next : paths.inbox;
