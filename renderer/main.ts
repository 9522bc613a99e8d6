import { mount } from 'svelte';
import App from './App.svelte';
import { HttpClient } from './client/httpClient';
import { takeToken } from './client/takeToken';
import { AppState } from './state/appState.svelte';
import './theme.css';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no element #app');

const client = window.knowloom ?? new HttpClient(takeToken(window));
mount(App, { target, props: { app: new AppState(client) } });
