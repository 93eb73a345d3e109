import 'graphiql/style.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import { Console } from './Console.tsx';
import { letTextBeDrawn } from './trustedTypes.ts';

letTextBeDrawn();
createRoot(document.getElementById('root')!).render(<Console />);
