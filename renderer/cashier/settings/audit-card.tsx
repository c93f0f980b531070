import { IconHistory } from '@tabler/icons-react'
import { useState } from 'react'
import type { AuditEntry } from '../../../shared/audit'
import type { SignInState } from '../../../shared/cashier'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { AuditLines } from '../audit-lines'
import { Card } from '../card'
import { mainProcess } from './main-process'
import { ProblemLine } from '../problem-line'
import { useOwnerLeft } from '../sign-in/use-owner-left'
import { useRequest } from '../use-request'
import field from './field.module.css'

/** Who did what, newest first, a page at a time. */
export function AuditCard({ signIn }: { readonly signIn: SignInState }) {
  const { audit } = useWords()
  const { run, busy, problem } = useRequest()
  const [shown, setShown] = useState<{ entries: readonly AuditEntry[]; more: boolean } | null>(null)
  useOwnerLeft(signIn, () => setShown(null))
  const more = async () => {
    const before = shown?.entries.at(-1)?.number ?? null
    const page = await run(() => mainProcess.listAudit({ before }))
    if (page.ok) {
      setShown({ entries: [...(shown?.entries ?? []), ...page.value.entries], more: page.value.more })
    }
  }
  return (
    <Card title={audit.title}>
      <p className={field.said}>{audit.hint}</p>
      {shown !== null && <AuditLines entries={shown.entries} />}
      {(shown === null || shown.more) && (
        <div>
          <Button
            icon={<IconHistory aria-hidden />}
            disabled={busy}
            onClick={() => void more()}
            data-testid="show-audit"
          >
            {shown === null ? audit.show : audit.older}
          </Button>
        </div>
      )}
      {problem !== null && <ProblemLine problem={problem} />}
    </Card>
  )
}
