/** Why a picture was not taken. The code is stable; the words are fit to show. */
export class UploadProblem {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly message: string,
    /** When the next picture may come. */
    readonly tryAgainAt?: Date,
  ) {}
}

export const notAPicture = () =>
  new UploadProblem(422, 'NOT_A_PICTURE', 'This file is not a picture. Take a photo, or choose another file.');
export const otherFormat = () =>
  new UploadProblem(415, 'OTHER_FORMAT', 'Send a photo as JPEG, PNG or WebP. This file is another kind.');
export const tooLarge = () =>
  new UploadProblem(413, 'TOO_LARGE', 'This file is larger than 10 MB. Choose a smaller one.');
export const tooManyUploads = (tryAgainAt: Date) =>
  new UploadProblem(429, 'TOO_MANY_UPLOADS', 'You sent many pictures today. Try again later.', tryAgainAt);
export const storageAway = () =>
  new UploadProblem(503, 'STORAGE_AWAY', 'We cannot keep your picture right now. Try again in a few minutes.');

/** What the child says of a picture, as the sender reads it. */
export const problemsOfPictures = {
  UNREADABLE: new UploadProblem(
    422,
    'UNREADABLE',
    'This picture is damaged or not complete. Take it again, or choose another one.',
  ),
  TOO_MANY_PIXELS: new UploadProblem(
    422,
    'TOO_MANY_PIXELS',
    'This picture has more than 40 megapixels. Choose a smaller one.',
  ),
  TOO_SMALL: new UploadProblem(422, 'TOO_SMALL', 'This picture is too small to see anything. Take a new one.'),
  TOO_HARD: new UploadProblem(422, 'TOO_HARD', 'We could not open this picture. Take it again, or choose another one.'),
  CHILD_LOST: new UploadProblem(503, 'TRY_AGAIN', 'We could not open your picture. Please send it again.'),
  BUSY: new UploadProblem(503, 'BUSY', 'Many people send pictures right now. Please send it again in a moment.'),
} as const;
