import { expect, test } from '@playwright/test'
import { displayPictures } from '../scanning/display-pictures'
import { levels } from '../scanning/levels'
import { scanPicture } from '../scanning/scan-picture'
import { sizeName } from '../support/customer-displays'

/** `npm run scan-test` takes every size and more scans. */
const SCANS = 1
const DISPLAYS = [
  { width: 480, height: 320 },
  { width: 1366, height: 768 },
  { width: 600, height: 1024 },
]

for (const length of ['usual', 'longest'] as const) {
  test(`a phone reads the ${length} code from a small, a usual and an upright display`, async () => {
    const pictures = await displayPictures(1, DISPLAYS, length)
    for (const picture of pictures) {
      for (const level of levels.filter(({ promised }) => promised.includes(length))) {
        const { read } = scanPicture(picture, level, SCANS)
        expect(read, `${sizeName(picture.display)}, ${level.name}`).toEqual({ zbar: SCANS, jsQr: SCANS })
      }
    }
  })
}
