import { render } from 'preact';
import { keepPage } from '../keep-page';
import { CheckInApp } from './CheckInApp';
import '../styles/base.css';
import '../styles/masthead.css';
import '../styles/notice.css';
import './check-in.css';
import './activities.css';
import './scanner.css';

const root = document.getElementById('app');
if (root) render(<CheckInApp />, root);
keepPage('/c');
