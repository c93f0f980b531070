import { showWindow } from '../show-window'
import '../ui/base.css'
import './customer.css'
import { CustomerWindow } from './customer-window'

void showWindow(<CustomerWindow />)
