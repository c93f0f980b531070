import { showWindow } from '../show-window'
import '../ui/base.css'
import './cashier.css'
import './paper.css'
import { CashierWindow } from './cashier-window'

void showWindow(<CashierWindow />)
