// Starts the officials' workplace.
import '../base.css'
import './work.css'
import { mount } from 'svelte'
import Work from './Work.svelte'

const target = document.getElementById('app')
if (!target) throw new Error('the page has no place for the workplace')
export default mount(Work, { target })
