import { useState } from 'react'
import type { PaymentId } from '../../shared/payment-id'
import { Speaking } from '../language/language'
import { useKeys } from '../ui/use-keys'
import { useMainState } from '../use-main-state'
import styles from './cashier-window.module.css'
import { CounterScreen } from './counter/counter-screen'
import { HistoryScreen } from './history/history-screen'
import { mainProcess } from './main-process'
import { ProblemLine } from './problem-line'
import { SettingsScreen } from './settings/settings-screen'
import { type ScreenName, screenKeys, TopBar } from './top-bar'

/** The cashier's window: a bar, and one of three screens under it. */
export function CashierWindow() {
  const state = useMainState(mainProcess.getCounter, mainProcess.onCounterChanged)
  const [screen, setScreen] = useState<ScreenName>('counter')
  useKeys({
    [screenKeys.counter]: () => setScreen('counter'),
    [screenKeys.history]: () => setScreen('history'),
    [screenKeys.settings]: () => setScreen('settings'),
  })

  const openOnCounter = async (paymentId: PaymentId) => {
    const opened = await mainProcess.openPayment({ scanned: paymentId })
    if (opened.ok) setScreen('counter')
    return opened
  }

  if (state === null) return null
  if (!state.ok) return <ProblemLine problem={state.problem} />
  const { environment, shopName, cashierLanguage, timeZone, current } = state.value
  return (
    <Speaking language={cashierLanguage} timeZone={timeZone}>
      <div className={styles.window}>
        <TopBar environment={environment} shopName={shopName} screen={screen} onChoose={setScreen} />
        {screen === 'counter' && <CounterScreen current={current} simulated={environment === 'simulator'} />}
        {screen === 'history' && <HistoryScreen current={current} openOnCounter={openOnCounter} />}
        {screen === 'settings' && <SettingsScreen />}
      </div>
    </Speaking>
  )
}
