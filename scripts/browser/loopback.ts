const localProtocols = new Set(['data:', 'blob:', 'about:']);

/** Whether a request to this address stays on this machine. */
export function isLoopback(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  if (localProtocols.has(protocol)) return true;
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
