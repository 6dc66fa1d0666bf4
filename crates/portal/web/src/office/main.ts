// Starts the officials' workplace.
import '../base.css'
import './office.css'
import { mount } from 'svelte'
import Office from './Office.svelte'

const target = document.getElementById('app')
if (!target) throw new Error('the page has no place for the workplace')
export default mount(Office, { target })
