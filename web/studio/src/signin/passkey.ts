// Passkeys: the browser's own words for them (binary) and the server's (base64url in JSON), and the way between.
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

export function possible(): boolean {
  return typeof PublicKeyCredential !== 'undefined' && isSecureContext;
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

/** The person changed their mind, or took too long: nothing to complain of. */
export function wasLeft(happened: unknown): boolean {
  return happened instanceof DOMException && (happened.name === 'NotAllowedError' || happened.name === 'AbortError');
}
