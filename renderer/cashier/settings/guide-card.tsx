import { IconListCheck } from '@tabler/icons-react'
import { useWords } from '../../language/language'
import { Button } from '../../ui/button'
import { Card } from '../card'
import field from './field.module.css'
import note from './note.module.css'

/** The way back to the guided set-up, long after the first start. */
export function GuideCard({ onOpen }: { readonly onOpen: () => void }) {
  const { settings } = useWords()
  return (
    <Card title={settings.guide}>
      <p className={field.said}>{settings.guideHint}</p>
      <div className={note.row}>
        <Button icon={<IconListCheck aria-hidden />} onClick={onOpen} data-testid="open-guide">
          {settings.openGuide}
        </Button>
      </div>
    </Card>
  )
}
