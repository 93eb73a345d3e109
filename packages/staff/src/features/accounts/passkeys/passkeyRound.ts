interface Challenge {
  __typename: 'PasskeyChallenge';
  challengeId: string;
  options: string;
}

interface Round<Start, End> {
  /** Asks the server for something to sign. */
  start(): Promise<Start | Challenge>;
  /** Asks this device. Throws `PasskeyFailed`. */
  sign(options: string): Promise<string>;
  /** Brings what the device signed. */
  finish(signed: { challengeId: string; response: string }): Promise<End>;
}

/** One round with a passkey: the server asks, the device signs, the server looks. */
export async function passkeyRound<Start extends { __typename: string }, End>({
  start,
  sign,
  finish,
}: Round<Start, End>): Promise<Exclude<Start, Challenge> | End> {
  const challenge = await start();
  if (!isChallenge(challenge)) return challenge as Exclude<Start, Challenge>;
  const response = await sign(challenge.options);
  return finish({ challengeId: challenge.challengeId, response });
}

const isChallenge = (answer: { __typename: string }): answer is Challenge => answer.__typename === 'PasskeyChallenge';
