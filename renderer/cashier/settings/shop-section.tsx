import { useWords } from '../../language/language'
import { Card } from '../card'
import { PictureFields } from './picture-fields'
import type { SectionProps } from './use-draft'
import { TextField } from './text-field'

/** What stands on the receipt and on the customer's display. */
export function ShopSection(section: SectionProps) {
  const {
    draft: { shop },
    change,
    wrong,
  } = section
  const { settings } = useWords()
  return (
    <Card title={settings.shop}>
      <TextField
        label={settings.shopName}
        value={shop.name}
        maxLength={40}
        wrong={wrong.has('shop.name')}
        onText={(name) => change({ shop: { ...shop, name } })}
        data-testid="shop-name"
      />
      <TextField
        label={settings.shopAddress}
        value={shop.address}
        maxLength={120}
        wrong={wrong.has('shop.address')}
        onText={(address) => change({ shop: { ...shop, address } })}
      />
      <PictureFields {...section} />
    </Card>
  )
}
