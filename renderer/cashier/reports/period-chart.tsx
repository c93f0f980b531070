import { AxisBottom, AxisLeft } from '@visx/axis'
import { Group } from '@visx/group'
import { scaleBand, scaleLinear } from '@visx/scale'
import { Bar } from '@visx/shape'
import styles from './period-chart.module.css'

export type ChartColumn = {
  readonly key: string
  readonly label: string
  /** From the bottom up. */
  readonly parts: readonly number[]
}

type Props = {
  readonly title: string
  readonly columns: readonly ChartColumn[]
  readonly written: (value: number) => string
}

const WIDTH = 640
const HEIGHT = 220
/** On the left at least so much, more when the labels there are longer. */
const EDGE = { top: 10, right: 8, bottom: 28, left: 76 }
const MOST_LABELS = 8
const STEPS = 4
/** The widest digit of the style sheet's 12 pixels, and what stands between a label and the axis. */
const DIGIT = 8.5
const BESIDE_AXIS = 14

/** Columns for periods; its figures stand in the table below, so a screen reader gets its name alone. */
export function PeriodChart({ title, columns, written }: Props) {
  const [right, bottom] = [WIDTH - EDGE.right, HEIGHT - EDGE.bottom]
  const highest = Math.max(1, ...columns.map(({ parts }) => parts.reduce((sum, part) => sum + part, 0)))
  const y = scaleLinear({ domain: [0, highest], range: [bottom, EDGE.top], nice: STEPS })
  const longest = Math.max(...y.ticks(STEPS).map((value) => written(value).length))
  const left = Math.max(EDGE.left, longest * DIGIT + BESIDE_AXIS)
  const x = scaleBand({ domain: columns.map(({ key }) => key), range: [left, right], padding: 0.25 })
  const every = Math.ceil(columns.length / MOST_LABELS)
  const labels = new Map(columns.map(({ key, label }) => [key, label]))
  return (
    <figure className={styles.chart}>
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
        <Group>
          {columns.map(({ key, parts }) => (
            <Group key={key}>
              {parts.map((part, index) => {
                const below = parts.slice(0, index).reduce((sum, each) => sum + each, 0)
                return (
                  <Bar
                    key={index}
                    data-part={index}
                    x={x(key) ?? 0}
                    y={y(below + part)}
                    width={x.bandwidth()}
                    height={Math.max(0, y(below) - y(below + part))}
                  />
                )
              })}
            </Group>
          ))}
        </Group>
        <AxisLeft
          scale={y}
          left={left}
          numTicks={STEPS}
          tickFormat={(value) => written(value.valueOf())}
          hideTicks
        />
        <AxisBottom
          scale={x}
          top={bottom}
          tickValues={columns.filter((_, index) => index % every === 0).map(({ key }) => key)}
          tickFormat={(key) => labels.get(key) ?? ''}
          hideTicks
        />
      </svg>
    </figure>
  )
}
