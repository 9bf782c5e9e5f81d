import { startPage } from './main/startPage.tsx';
import { followLink } from './view/navigate.ts';
import './view/style.css';

const page = document.getElementById('page');
if (!page) throw new Error('index.html has an element "page"');

document.addEventListener('click', followLink);
startPage(page);
