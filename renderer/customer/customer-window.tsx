import type { CustomerView } from '../../shared/customer-view'
import { Speaking } from '../language/customer-language'
import { useTheme } from '../ui/use-theme'
import { useMainState } from '../main-state'
import { useScreenPainted } from '../use-screen-painted'
import { Announcement } from './announcement'
import { Asking } from './asking'
import { Calibrate } from './calibrate'
import { CodeBeingMade } from './code-being-made'
import { Ended } from './ended'
import { customerState, mainProcess } from './main-process'
import { Paid } from './paid'
import { Pay } from './pay'
import { PleaseWait } from './please-wait'
import { TestPicture } from './test-picture'
import { Unreadable } from './unreadable'
import { useBackToWelcome } from './use-back-to-welcome'
import { Welcome } from './welcome'

/** The customer's display: shows what main says, and knows nothing else. */
export function CustomerWindow() {
  const view = useMainState(customerState)
  useTheme(view?.ok === true ? view.value.theme : null)
  useScreenPainted(view !== null, () => void mainProcess.screenPainted())
  if (view === null) return null
  if (!view.ok) return <Unreadable problem={view.problem} />
  return (
    <Speaking language={view.value.language} timeZone={view.value.timeZone}>
      <Screen {...view.value} />
    </Speaking>
  )
}

function Screen({ environment, shopName, pictures, screen: told }: CustomerView) {
  const screen = useBackToWelcome(told)
  return (
    <>
      <Announcement screen={screen} />
      <ScreenOf environment={environment} shopName={shopName} pictures={pictures} screen={screen} />
    </>
  )
}

type ScreenOfProps = Pick<CustomerView, 'environment' | 'shopName' | 'pictures' | 'screen'>

function ScreenOf({ environment, shopName, pictures, screen }: ScreenOfProps) {
  switch (screen.kind) {
    case 'welcome':
      return <Welcome environment={environment} shopName={shopName} pictures={pictures} />
    case 'asking':
      return <Asking environment={environment} screen={screen} />
    case 'code-being-made':
      return <CodeBeingMade environment={environment} screen={screen} />
    case 'pay':
      return <Pay environment={environment} screen={screen} />
    case 'please-wait':
      return <PleaseWait environment={environment} screen={screen} />
    case 'paid':
      return <Paid environment={environment} screen={screen} />
    case 'ended':
      return <Ended environment={environment} screen={screen} />
    case 'calibrate':
      return <Calibrate screen={screen} />
    case 'test':
      return <TestPicture environment={environment} screen={screen} />
  }
}
