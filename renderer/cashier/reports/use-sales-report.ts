import { useEffect, useState } from 'react'
import { type Result, succeeded } from '../../../shared/result'
import { type Grouping, reportQuerySchema, type SalesReport } from '../../../shared/sales-report'
import { type Utc, utcOf } from '../../../shared/time'
import { mainProcess } from './main-process'

/** A report's figures, and the moment for which they hold. */
export type Counted = SalesReport & { readonly at: Utc }

/** As the fields have it: a day that is still being typed is empty, or there would be no way to 31 by way of 3. */
export type TypedQuery = { readonly from: string; readonly to: string; readonly by: Grouping }

/** The figures of a span that makes sense; while somebody is still typing a date, those of before. */
export function useSalesReport(query: TypedQuery) {
  const [report, setReport] = useState<Result<Counted> | null>(null)
  useEffect(() => {
    const wanted = reportQuerySchema.safeParse(query)
    if (!wanted.success) return
    let current = true
    void mainProcess
      .getSalesReport(wanted.data)
      .then(
        (answer) =>
          current && setReport(answer.ok ? succeeded({ ...answer.value, at: utcOf(new Date()) }) : answer),
      )
    return () => {
      current = false
    }
  }, [query])
  return report
}
