/** The files that prove what a portal is, at its top. None of them is in its own list. */
export const proofFiles = {
  /** Every file of the portal with its digest. */
  manifest: '.well-known/portal-manifest.json',
  /** The signature of the manifest's bytes. */
  signature: '.well-known/portal-manifest.sig',
  /** One line for each publication, oldest first. */
  log: '.well-known/portal-log.jsonl',
} as const;

/** Whether a path of a portal is that of a proof. */
export const isProof = (path: string): boolean => Object.values<string>(proofFiles).includes(path);
