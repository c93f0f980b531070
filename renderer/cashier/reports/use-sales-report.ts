import { useEffect, useState } from 'react'
import type { Result } from '../../../shared/result'
import { type ReportQuery, reportQuerySchema, type SalesReport } from '../../../shared/sales-report'
import { mainProcess } from './main-process'

/** The figures of a span that makes sense; while somebody is still typing a date, those of before. */
export function useSalesReport(query: ReportQuery) {
  const [report, setReport] = useState<Result<SalesReport> | null>(null)
  useEffect(() => {
    const wanted = reportQuerySchema.safeParse(query)
    if (!wanted.success) return
    let current = true
    void mainProcess.getSalesReport(wanted.data).then((answer) => current && setReport(answer))
    return () => {
      current = false
    }
  }, [query])
  return report
}
