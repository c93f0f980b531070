import { Suspense, useState } from 'react'
import { isLocked } from '../../shared/cashier'
import { defaultSettings } from '../../shared/default-settings'
import type { PaymentId } from '../../shared/payment-id'
import { Speaking } from '../language/language'
import { useKeys } from '../ui/use-keys'
import { useTheme } from '../ui/use-theme'
import { useMainState } from '../main-state'
import { useScreenPainted } from '../use-screen-painted'
import { PaidAnnouncement } from './aside/paid-announcement'
import styles from './cashier-window.module.css'
import { CounterScreen } from './counter/counter-screen'
import { FirstStartCard } from './first-start/first-start-card'
import { historyRevision } from './history/history-revision'
import { useKeyList } from './keys/use-key-list'
import { counterState, mainProcess } from './main-process'
import { NoticeArea } from './notices/notice-area'
import { UnlockKeyBar } from './notices/unlock-key-bar'
import { ProblemLine } from './problem-line'
import { useScanner } from './scanner/use-scanner'
import {
  FirstStartScreen,
  HistoryScreen,
  KeyList,
  ReportsScreen,
  SettingsScreen,
  ShiftScreen,
  readScreensAhead,
} from './screens'
import { LockedScreen } from './sign-in/locked-screen'
import { OwnerDialog } from './sign-in/owner-dialog'
import { leaveOwnersDoor } from './sign-in/owners-door'
import { useOwnerLeft } from './sign-in/use-owner-left'
import { type ScreenName, screenKeys, TopBar } from './top-bar'
import { useChimes } from './use-chimes'
import { useOpening } from './use-opening'

/** The cashier's window: a bar, and one of its screens under it. */
export function CashierWindow() {
  const state = useMainState(counterState)
  const [screen, setScreen] = useState<ScreenName | 'guide'>('counter')
  const [lookedUp, setLookedUp] = useState<PaymentId | null>(null)
  const keyList = useKeyList()
  const known = state?.ok === true ? state.value : null
  const { open, refusal } = useOpening(
    JSON.stringify([known?.current?.record.paymentId, known?.signIn.person?.id]),
  )
  const [choosingPerson, setChoosingPerson] = useState(false)
  const [hadSecondDisplay, setHadSecondDisplay] = useState(false)
  if (known?.customerOn === 'second-display' && !hadSecondDisplay) setHadSecondDisplay(true)
  const choose = (chosen: ScreenName | 'guide', paymentId: PaymentId | null = null): void => {
    setLookedUp(paymentId)
    setScreen(chosen)
  }
  useKeys({
    [screenKeys.counter]: () => choose('counter'),
    [screenKeys.history]: () => choose('history'),
    [screenKeys.shift]: () => choose('shift'),
    [screenKeys.reports]: () => choose('reports'),
    [screenKeys.settings]: () => choose('settings'),
  })
  useScanner(known?.scanner ?? defaultSettings.scanner, (scanned) => {
    // A customer stands there: whatever lies over the counter makes room.
    keyList.setOpen(false)
    setChoosingPerson(false)
    leaveOwnersDoor()
    choose('counter')
    void open(scanned)
  })

  const openOnCounter = async (paymentId: PaymentId) => {
    const opened = await mainProcess.openPayment({ scanned: paymentId })
    if (opened.ok) choose('counter')
    return opened
  }

  useOwnerLeft(known?.signIn ?? null, () => {
    if (screen === 'reports') choose('counter')
  })
  useChimes(known)
  useTheme(known?.cashierTheme ?? null)
  useScreenPainted(state !== null, () => {
    void mainProcess.screenPainted()
    readScreensAhead()
  })

  if (state === null) return null
  if (!state.ok) return <ProblemLine problem={state.problem} />
  const counter = state.value
  const { environment, shopName, cashierLanguage, timeZone, notices, paidAside, signIn, restartNeeded } =
    counter
  if (isLocked(signIn)) {
    return (
      <Speaking language={cashierLanguage} timeZone={timeZone}>
        <div className={styles.window}>
          <LockedScreen signIn={signIn} shopName={shopName} refusal={refusal} />
        </div>
      </Speaking>
    )
  }
  return (
    <Speaking language={cashierLanguage} timeZone={timeZone}>
      <div className={styles.window}>
        <PaidAnnouncement paidAside={paidAside} />
        <TopBar
          environment={environment}
          shopName={shopName}
          paidAside={paidAside.length}
          signIn={signIn}
          choosingPerson={choosingPerson}
          onChoosePerson={setChoosingPerson}
          // The guided set-up is a way through the settings.
          screen={screen === 'guide' ? 'settings' : screen}
          onChoose={choose}
          onShowKeys={() => keyList.setOpen(true)}
        />
        {counter.keyLocked && <UnlockKeyBar />}
        <NoticeArea notices={notices} />
        {screen === 'counter' && counter.current === null && !counter.setUpDone && (
          <FirstStartCard onBegin={() => choose('guide')} />
        )}
        {screen === 'counter' && (
          <CounterScreen
            state={counter}
            refusal={refusal}
            hadSecondDisplay={hadSecondDisplay}
            onScan={(scanned) => void open(scanned)}
            onLookUp={(paymentId) => choose('history', paymentId)}
          />
        )}
        <Suspense fallback={null}>
          {screen === 'history' && (
            <HistoryScreen
              key={lookedUp}
              revision={historyRevision(counter)}
              openedFirst={lookedUp}
              openOnCounter={openOnCounter}
            />
          )}
          {screen === 'shift' && <ShiftScreen state={counter} />}
          {screen === 'reports' && (
            <ReportsScreen shopName={shopName} timeZone={timeZone} environment={environment} />
          )}
          {screen === 'settings' && (
            <SettingsScreen
              signIn={signIn}
              restartNeeded={restartNeeded}
              onOpenGuide={() => choose('guide')}
            />
          )}
          {screen === 'guide' && (
            <FirstStartScreen restartNeeded={restartNeeded} onClose={() => choose('counter')} />
          )}
        </Suspense>
        <OwnerDialog signIn={signIn} />
        <Suspense fallback={null}>
          {keyList.open && <KeyList onClose={() => keyList.setOpen(false)} />}
        </Suspense>
      </div>
    </Speaking>
  )
}
