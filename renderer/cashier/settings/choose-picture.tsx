import { IconPhotoPlus } from '@tabler/icons-react'
import { useRef } from 'react'
import { problem as problemOf } from '../../../shared/problem'
import { failed } from '../../../shared/result'
import type { PictureFile } from '../../../shared/shop-picture'
import { Button } from '../../ui/button'
import { mainProcess } from './main-process'
import { ProblemLine } from '../problem-line'
import { useRequest } from '../use-request'
import { drawPicture, type PictureForm } from './draw-picture'

type Props = {
  readonly label: string
  readonly form: PictureForm
  readonly onKept: (file: PictureFile) => void
}

/** Lets the shop choose a picture, draws it as it will be kept, and hands it to main. */
export function ChoosePicture({ label, form, onKept }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const { run, busy, problem } = useRequest()

  const keep = async (chosen: File) => {
    const kept = await run(async () => {
      const bytes = await drawPicture(chosen, form)
      return bytes === null
        ? failed(problemOf('picture-unreadable', chosen.name))
        : mainProcess.keepPicture({ bytes })
    })
    if (kept.ok) onKept(kept.value)
  }

  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/png,image/jpeg,image/webp"
        aria-label={label}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.files?.[0]
          if (chosen !== undefined) void keep(chosen)
          // The same file can be chosen again after it was taken out.
          currentTarget.value = ''
        }}
      />
      <Button icon={<IconPhotoPlus aria-hidden />} disabled={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      {problem !== null && <ProblemLine problem={problem} />}
    </>
  )
}
