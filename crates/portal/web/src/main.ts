// Starts the viewer.
import 'maplibre-gl/dist/maplibre-gl.css'
import './base.css'
import { mount } from 'svelte'
import App from './ui/App.svelte'

const target = document.getElementById('app')
if (!target) throw new Error('the page has no place for the viewer')
export default mount(App, { target })
