import { render } from 'preact';
import { HostApp } from './HostApp';
import '../styles/base.css';
import '../styles/masthead.css';
import '../styles/notice.css';
import './host.css';

const root = document.getElementById('app');
if (root) render(<HostApp />, root);
