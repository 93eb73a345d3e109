/** The server locks a session nobody used for so long. It has the last word: its own clock closes the line. */
export const lockAfterMilliseconds = 30 * 60_000;

/** Then a person is told, so that one press keeps the screen open. */
export const sayBeforeMilliseconds = 60_000;

/** While somebody types and nothing else is sent, the server hears of it no more often than this. */
export const noteEveryMilliseconds = 60_000;
