/** Seconds as a stopwatch shows them: `1:25`, from an hour on `1:02:25`. Never below nothing. */
export function clockFace(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const ending = `:${two(rest)}`
  return hours === 0 ? `${minutes}${ending}` : `${hours}:${two(minutes)}${ending}`
}

const two = (part: number): string => String(part).padStart(2, '0')
