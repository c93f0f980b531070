import { type ComponentType, createElement, use } from 'react'

type Screen<Props> = ComponentType<Props> & { readonly load: () => Promise<unknown> }

/**
 * A screen that is not part of what the window reads before it first paints. Whoever calls `load` beforehand gets it
 * at once, in the same render, so that nothing flashes; asked for earlier than that, the nearest Suspense waits.
 */
export function screenOnDemand<Props extends object>(
  read: () => Promise<ComponentType<Props>>,
): Screen<Props> {
  let ready: ComponentType<Props> | null = null
  let reading: Promise<ComponentType<Props>> | null = null
  const load = (): Promise<ComponentType<Props>> => {
    reading ??= read().then(
      (screen) => {
        ready = screen
        return screen
      },
      (error: unknown) => {
        // Asked for again, it is read again.
        reading = null
        throw error
      },
    )
    return reading
  }
  const OnDemand = (props: Props) => createElement(ready ?? use(load()), props)
  return Object.assign(OnDemand, { load })
}
