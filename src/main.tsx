import { registerWorker } from './main/registerWorker.ts';
import { startPage } from './main/startPage.tsx';
import { startFooting } from './view/footing.ts';
import { foreseeLink } from './view/foreseeLink.ts';
import { followLink } from './view/navigate.ts';
import './view/style.css';

const page = document.getElementById('page');
if (!page) throw new Error('index.html has an element "page"');

startFooting();
document.addEventListener('click', followLink);
for (const sign of ['pointerover', 'focusin']) document.addEventListener(sign, foreseeLink, true);
startPage(page);
registerWorker();
