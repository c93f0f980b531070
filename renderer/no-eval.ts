import * as z from 'zod/mini'

// The page's policy forbids eval, and zod would try it while schemas are made: so this is the first import of both entries.
z.config({ jitless: true })
