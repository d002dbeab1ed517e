import { CacheProvider } from '@emotion/react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { App } from './App';
import { emotionCache } from './theme/emotion-cache';
import './styles.css';

/** A data router, as only that can hold somebody back who leaves a form with changes. */
const router = createBrowserRouter([{ path: '*', element: <App /> }], { basename: '/admin' });

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <CacheProvider value={emotionCache}>
    <RouterProvider router={router} />
  </CacheProvider>,
);
