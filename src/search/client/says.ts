/** What search says of itself: how much was found, what is missing, what to do. Pure. */

export interface State {
  readonly names: 'loading' | 'ready' | 'failed';
  /** `unbuilt`: in development, where no index exists. */
  readonly text: 'waiting' | 'searching' | 'done' | 'failed' | 'unbuilt';
}

export interface Words {
  /** How the search stands, in one line; announced. */
  readonly status: string;
  /** What went wrong, for the reader to retry; '' for nothing. */
  readonly failure: string;
  /** What is not searched here, and why; '' for nothing. */
  readonly note: string;
  /** Nothing was found, and nothing more is coming. */
  readonly nothing: boolean;
}

/**
 * @param found results that answer the question.
 * @param guesses names that answer part of it.
 */
export function says(state: State, q: string, found: number, guesses: number): Words {
  const failure =
    state.names === 'failed'
      ? 'The list of names could not be fetched.'
      : state.text === 'failed'
        ? 'The full text could not be searched; these are names only.'
        : '';
  const note = state.text === 'unbuilt' ? 'Names only: in development the text is not searched. Its index is made by `npm run build`.' : '';
  const waiting = state.names === 'loading' || state.text === 'searching';
  const nothing = q !== '' && !waiting && found + guesses === 0;
  return { status: status(state, q, found, guesses), failure, note, nothing };
}

function status(state: State, q: string, found: number, guesses: number): string {
  if (q === '') return '';
  const results = found === 1 ? '1 result' : `${found} results`;
  if (state.names === 'loading') return 'Fetching the names…';
  if (state.text === 'searching') return found === 0 ? 'Searching the text…' : `${results}, searching the text…`;
  if (found > 0) return `${results} for “${q}”`;
  return guesses > 0 ? `Nothing found for all of “${q}”; these are near it` : `Nothing found for “${q}”`;
}
