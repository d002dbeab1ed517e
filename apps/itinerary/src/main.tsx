import { render } from 'preact';
import { App } from './App';
import { keepPage } from './keep-page';
import './styles/base.css';
import './styles/masthead.css';
import './styles/now-next.css';
import './styles/changes.css';
import './styles/days.css';
import './styles/stops.css';
import './styles/notice.css';
import './styles/print.css';

const root = document.getElementById('app');
if (root) render(<App />, root);
keepPage();
