// Passkeys: the browser's own words for them (binary) and the server's (base64url in JSON), and the way between.
import { why } from '../shell/refused';
import { t } from '../words/words.svelte';

type Json = Record<string, unknown>;

const bytes = (text: string): Uint8Array<ArrayBuffer> => {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
};

const text = (data: ArrayBuffer | null): string | null => {
  if (!data) return null;
  let plain = '';
  for (const byte of new Uint8Array(data)) plain += String.fromCharCode(byte);
  return btoa(plain).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

const named = (list: unknown) => ((list ?? []) as (Json & { id: string })[]).map((one) => ({ ...one, id: bytes(one.id) })) as unknown as PublicKeyCredentialDescriptor[];

/** Browsers make passkeys for a name. Of a number they refuse every one, even on this machine. */
const atANumber = /^[\d.]+$|^\[/.test(location.hostname);

export const possible = (): boolean => typeof PublicKeyCredential !== 'undefined' && isSecureContext && !atANumber;

/** Why none are offered here; empty where they are. */
export function hindrance(): string {
  if (possible()) return '';
  if (/^127\.|^\[::1\]$/.test(location.hostname)) return t('passkey-at-home', { address: `${location.protocol}//localhost${location.port && `:${location.port}`}` });
  if (atANumber) return t('passkey-at-a-number');
  return isSecureContext ? t('passkey-unknown') : t('passkey-insecure');
}

/** Whether the browser can offer passkeys inside the email field. */
export async function possibleInField(): Promise<boolean> {
  return possible() && (await PublicKeyCredential.isConditionalMediationAvailable?.()) === true;
}

/** Signs the server's challenge with a passkey that is on this device. */
export async function sign(options: Json, { inField = false, signal }: { inField?: boolean; signal?: AbortSignal } = {}): Promise<Json> {
  const asked = (options['publicKey'] ?? options) as Json;
  const publicKey = { ...asked, challenge: bytes(asked['challenge'] as string), allowCredentials: named(asked['allowCredentials']) } as PublicKeyCredentialRequestOptions;
  const given = (await navigator.credentials.get({ publicKey, signal, mediation: inField ? 'conditional' : 'optional' })) as PublicKeyCredential;
  const answer = given.response as AuthenticatorAssertionResponse;
  return {
    id: given.id,
    rawId: text(given.rawId),
    type: given.type,
    extensions: given.getClientExtensionResults(),
    response: {
      authenticatorData: text(answer.authenticatorData),
      clientDataJSON: text(answer.clientDataJSON),
      signature: text(answer.signature),
      userHandle: text(answer.userHandle),
    },
  };
}

/** Makes a new passkey on this device. */
export async function make(options: Json): Promise<Json> {
  const asked = (options['publicKey'] ?? options) as Json;
  const user = asked['user'] as Json;
  const publicKey = {
    ...asked,
    challenge: bytes(asked['challenge'] as string),
    user: { ...user, id: bytes(user['id'] as string) },
    excludeCredentials: named(asked['excludeCredentials']),
  } as unknown as PublicKeyCredentialCreationOptions;
  const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
  const answer = made.response as AuthenticatorAttestationResponse;
  return {
    id: made.id,
    rawId: text(made.rawId),
    type: made.type,
    extensions: made.getClientExtensionResults(),
    response: { attestationObject: text(answer.attestationObject), clientDataJSON: text(answer.clientDataJSON), transports: answer.getTransports?.() ?? [] },
  };
}

/** The person changed their mind, or took too long, or has none here; which of these a browser tells nobody. */
export function wasLeft(happened: unknown): boolean {
  return happened instanceof DOMException && (happened.name === 'NotAllowedError' || happened.name === 'AbortError');
}

/** What to tell of a passkey, or of anything else, that did not open. */
export function told(happened: unknown): string {
  if (wasLeft(happened)) return t('passkey-left');
  if (happened instanceof DOMException) return happened.name === 'InvalidStateError' ? t('passkey-there-already') : t('passkey-failed', { why: happened.message });
  return why(happened);
}
