/** What an answer means for a link: whether somebody should mend it. Pure. */

/** What came back for an address: a status, or the reason there was none. */
export interface Answer {
  readonly url: string;
  /** Of the first answer, before any redirect is followed; 0 where there was none. */
  readonly status: number;
  /** Of the last, where redirects were followed; the same as `status` elsewhere. */
  readonly final: number;
  /** Where redirects led. */
  readonly target?: string | undefined;
  /** Code of what went wrong below HTTP, "ENOTFOUND", "TimeoutError". */
  readonly error?: string | undefined;
}

export const VERDICTS = ['dead', 'moved', 'unsure', 'fine'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Judged {
  readonly url: string;
  readonly verdict: Verdict;
  /** Why, in a few words. */
  readonly why: string;
}

const PERMANENT = new Set([301, 308]);
const GONE = new Set([404, 410]);
const NO_SUCH_NAME = 'ENOTFOUND';

const WORDS: Readonly<Record<string, string>> = {
  [NO_SUCH_NAME]: 'no server of that name',
  TimeoutError: 'did not answer in time',
  ECONNREFUSED: 'refuses the connection',
  EAI_AGAIN: 'its name could not be looked up just now',
};

export function judge({ url, status, final, target, error }: Answer): Judged {
  if (final === 0) {
    const why = WORDS[error ?? ''] ?? `could not be reached${error ? ` (${error})` : ''}`;
    return { url, verdict: error === NO_SUCH_NAME ? 'dead' : 'unsure', why };
  }
  const led = target !== undefined && target !== url ? `, led to ${target}` : '';
  if (GONE.has(final)) return { url, verdict: 'dead', why: `answers ${final}${led}` };
  if (final >= 200 && final < 300) {
    return PERMANENT.has(status) && led
      ? { url, verdict: 'moved', why: `is now at ${target}` }
      : { url, verdict: 'fine', why: `answers ${final}` };
  }
  const robots = final === 403 || final === 429 || final === 999 ? ', as some do to any program' : '';
  return { url, verdict: 'unsure', why: `answers ${final}${robots}${led}` };
}
