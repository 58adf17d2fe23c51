/** The practice whose letterhead a handout carries; read from a YAML file and checked elsewhere. */
export interface Practice {
  readonly name: string;
  /** Street, town: one line each. */
  readonly address?: readonly string[];
  readonly telephone?: string;
  readonly email?: string;
  readonly website?: string;
  readonly logo?: PracticeLogo;
  /** The practice's own last words on the handout. */
  readonly closing?: string;
}

export interface PracticeLogo {
  readonly mediaType: string;
  readonly base64: string;
}

const EMBEDDABLE = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/svg+xml']);
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** A `data:` address for an image that a browser shows without running anything; undefined for anything else. */
export function logoAddress(logo: PracticeLogo): string | undefined {
  const base64 = logo.base64.replace(/\s/g, '');
  if (!EMBEDDABLE.has(logo.mediaType) || !BASE64.test(base64)) return undefined;
  return `data:${logo.mediaType};base64,${base64}`;
}
