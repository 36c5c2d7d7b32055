/**
 * The content security policy of a page. Scripts run only with the request's nonce, or when such a script loads them;
 * compiled WebAssembly may run. There is no `upgrade-insecure-requests`: a class may be served over http on its own network.
 * While developing, React rebuilds server stacks with eval and the page listens for changes on a socket.
 */
export const contentSecurityPolicy = (nonce: string, developing: boolean): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic' 'wasm-unsafe-eval'${developing ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${developing ? ' ws:' : ''}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
