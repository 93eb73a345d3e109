import '../src/fonts.css';
import '../src/tokens.css';
import '../src/components.css';
import '../src/css/pictures.css';
import '../src/staff.css';
import { createRoot } from 'react-dom/client';
import { IconSprite } from '../src/IconSprite.tsx';
import english from '../src/locales/en.json' with { type: 'json' };
import spanish from '../src/locales/es.json' with { type: 'json' };
import { WordsProvider } from '../src/words.tsx';
import { FamilyPage } from './FamilyPage.tsx';
import { JourneyPage } from './JourneyPage.tsx';
import { PartsPage } from './PartsPage.tsx';
import { PicturesPage } from './PicturesPage.tsx';
import { StaffPage } from './StaffPage.tsx';

/** `?page=parts|family|journey|pictures|staff &lang=en|es &theme=light|dark &status=PENDING` */
const wish = new URLSearchParams(location.search);
const page = wish.get('page') ?? 'parts';
const language = wish.get('lang') === 'es' ? 'es' : 'en';
const pages = { parts: PartsPage, family: FamilyPage, journey: JourneyPage, pictures: PicturesPage, staff: StaffPage };
const Page = pages[page as keyof typeof pages] ?? PartsPage;

document.documentElement.dataset.app = page === 'staff' ? 'staff' : 'family';
const theme = wish.get('theme');
if (theme) document.documentElement.dataset.theme = theme;

createRoot(document.getElementById('root')!).render(
  <WordsProvider language={language} catalogues={language === 'es' ? [english, spanish] : [english]}>
    <IconSprite />
    <Page />
  </WordsProvider>,
);
