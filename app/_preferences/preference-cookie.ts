/** A cookie that keeps a preference of this device for a year; it identifies nobody. */
export const preferenceCookie = (name: string, value: string) =>
  ({ name, value, path: '/', maxAge: 31_536_000, sameSite: 'lax', httpOnly: true }) as const;
