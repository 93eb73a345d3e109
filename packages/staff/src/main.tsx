import '@openvisit/ui/fonts.css';
import '@openvisit/ui/tokens.css';
import '@openvisit/ui/components.css';
import '@openvisit/ui/staff.css';
import './app/app.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';

createRoot(document.getElementById('root')!).render(<App />);
