import { useWords } from '../../language/language'
import styles from './section-list.module.css'
import { sections } from './sections'

/** Where the page is long, the way to each of its sections. */
export function SectionList() {
  const words = useWords()
  const places = [
    ...sections.map(({ name, title }) => ({ name, title: title(words) })),
    { name: 'api-key', title: words.settings.apiKey },
    { name: 'cashiers', title: words.cashiers.title },
    { name: 'archive', title: words.archive.title },
    { name: 'audit', title: words.audit.title },
    { name: 'program', title: words.program.title },
    { name: 'diagnostics', title: words.settings.diagnostics },
    { name: 'guide', title: words.settings.guide },
  ]
  return (
    <nav className={styles.list} aria-label={words.settings.sections}>
      {places.map(({ name, title }) => (
        <button
          key={name}
          type="button"
          className={styles.item}
          onClick={() => document.getElementById(`settings-${name}`)?.scrollIntoView({ block: 'start' })}
        >
          {title}
        </button>
      ))}
    </nav>
  )
}
