import '@openvisit/ui/fonts.css';
import '@openvisit/ui/tokens.css';
import '@openvisit/ui/components.css';
import '@openvisit/ui/css/pictures.css';
import './family.css';
import '../features/visits/schedule/schedule.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
