export const signIn = {
  title: 'Đăng nhập',
  account: 'Tài khoản',
  password: 'Mật khẩu',
  submit: 'Đăng nhập',
} as const;
