import type { Sitter } from './drawing/appearance.ts';
import type { Flaw } from './drawing/photograph.ts';
import type { Story } from './stories.ts';

/** A home user as the demo world's author describes them. The rest of the account follows from the name. */
export interface CastMember extends Pick<Sitter, 'presents' | 'tone' | 'hair' | 'hairColour' | 'glasses' | 'beard'> {
  givenName: string;
  familyName: string;
  /** 1974-08-02 */
  born: string;
  /** Two letters. */
  homeState: string;
  /** Oldest first. A second request at one facility follows the first. */
  stories: readonly Story[];
  language?: 'ES';
  /** What is wrong with the pictures they sent first. */
  photoFlaw?: Flaw;
  idFlaw?: Flaw;
  /** What the first card says or shows that it should not. */
  onCard?: CardOddity;
  /** They never gave an address, or have moved since the card was made. */
  address?: 'none' | 'moved';
  /** Better pictures sent later: hours before now. */
  newPhoto?: number;
  newId?: number;
  /** Accounts that are not ready yet. */
  notVerified?: true;
  noId?: true;
  /** They sent the very photo that another account sent: the user name of that one. */
  photoOf?: string;
  /** Their pictures are kept, whatever the facility's days say. */
  held?: { facility: Story['facility']; note: string };
  /** Kept out of a facility; the family is never told so. */
  banned?: { facility: Story['facility']; note: string };
}

/** A card that is not the one an officer hopes for. */
export interface CardOddity {
  /** As printed, where it is not what they typed. */
  givenName?: string;
  born?: string;
  expired?: true;
  /** Their face on the day the card was made. */
  shaven?: true;
  /** The face of somebody else. */
  somebodyElse?: true;
  /** A library card: no government made it. */
  library?: true;
}

type Looks = Omit<CastMember, 'givenName' | 'familyName' | 'born' | 'presents' | 'tone' | 'stories' | 'homeState'>;
type Telling = (
  givenName: string,
  familyName: string,
  born: string,
  tone: number,
  stories: Story | readonly Story[],
  rest?: Looks,
) => CastMember;

const telling =
  (homeState: string, presents: Sitter['presents']): Telling =>
  (givenName, familyName, born, tone, stories, rest = {}) => ({
    givenName,
    familyName,
    born,
    tone,
    presents,
    homeState,
    stories: 'scenes' in stories ? [stories] : stories,
    ...rest,
  });

/** How people of one state are described: `her('Linh', 'Pham', '1991-06-30', 2, waiting('riverbend', 20))`. */
export const peopleOf = (homeState: string) => ({ her: telling(homeState, 'woman'), him: telling(homeState, 'man') });
