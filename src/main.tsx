import { registerWorker } from './view/app/registerWorker.ts';
import { startPage } from './view/app/startPage.tsx';
import { startCleanAddress } from './view/address/startCleanAddress.ts';
import { startNotingBack } from './view/address/motion.ts';
import { startScrollRestoration } from './view/address/scrollRestoration.ts';
import { prefetchLink } from './view/app/routes.ts';
import { startEndingMotion } from './view/ui/pageMotion.ts';
import './view/style.css';

const page = document.getElementById('page');
if (!page) throw new Error('index.html has an element "page"');

startCleanAddress();
startScrollRestoration();
startNotingBack();
startEndingMotion();
for (const sign of ['pointerover', 'focusin']) document.addEventListener(sign, prefetchLink, true);
void startPage(page);
registerWorker();
