import { type Utc, utcOf } from '../../shared/time'

export const utc = (text: string): Utc => utcOf(new Date(text))
