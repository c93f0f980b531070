import { useState } from 'react'
import type { PaymentId } from '../../shared/payment-id'
import { Speaking } from '../language/language'
import { useKeys } from '../ui/use-keys'
import { useMainState } from '../use-main-state'
import { PaidAnnouncement } from './aside/paid-announcement'
import styles from './cashier-window.module.css'
import { CounterScreen } from './counter/counter-screen'
import { historyRevision } from './history/history-revision'
import { HistoryScreen } from './history/history-screen'
import { mainProcess } from './main-process'
import { NoticeArea } from './notices/notice-area'
import { ProblemLine } from './problem-line'
import { SettingsScreen } from './settings/settings-screen'
import { type ScreenName, screenKeys, TopBar } from './top-bar'
import { useChimes } from './use-chimes'

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

  useChimes(state?.ok === true ? state.value : null)

  if (state === null) return null
  if (!state.ok) return <ProblemLine problem={state.problem} />
  const counter = state.value
  const { environment, shopName, cashierLanguage, timeZone, notices, paidAside } = counter
  return (
    <Speaking language={cashierLanguage} timeZone={timeZone}>
      <div className={styles.window}>
        <PaidAnnouncement paidAside={paidAside} />
        <TopBar
          environment={environment}
          shopName={shopName}
          paidAside={paidAside.length}
          screen={screen}
          onChoose={setScreen}
        />
        <NoticeArea notices={notices} />
        {screen === 'counter' && <CounterScreen state={counter} />}
        {screen === 'history' && (
          <HistoryScreen revision={historyRevision(counter)} openOnCounter={openOnCounter} />
        )}
        {screen === 'settings' && <SettingsScreen />}
      </div>
    </Speaking>
  )
}
